package callbook.deploy.kubernetes;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;

/** Who may call whom by network policies that select pods by name, each on named ports; any other kind is refused here. */
final class Callers {

    static final String NAME = "app.kubernetes.io/name";

    private Callers() {
    }

    static Map<String, Set<String>> of(List<NetworkPolicy> policies) {
        Map<String, Set<String>> callers = new TreeMap<>();
        for (NetworkPolicy policy : policies) {
            for (String called : names(policy.getSpec().getPodSelector())) {
                Set<String> admitted = callers.computeIfAbsent(called, name -> new HashSet<>());
                policy.getSpec().getIngress().forEach(rule -> admitted.addAll(callers(rule)));
            }
        }
        return callers;
    }

    private static Set<String> callers(NetworkPolicyIngressRule rule) {
        if (rule.getFrom().isEmpty() || rule.getPorts().isEmpty()) {
            throw new AssertionError("a rule without callers or ports admits all of them");
        }
        Set<String> callers = new HashSet<>();
        for (NetworkPolicyPeer peer : rule.getFrom()) {
            if (peer.getIpBlock() != null || peer.getNamespaceSelector() != null) {
                throw new AssertionError("a rule admits callers from outside the namespace");
            }
            callers.addAll(names(peer.getPodSelector()));
        }
        return callers;
    }

    private static Set<String> names(LabelSelector selector) {
        Set<String> names = new HashSet<>();
        if (selector.getMatchLabels() != null && selector.getMatchLabels().containsKey(NAME)) {
            names.add(selector.getMatchLabels().get(NAME));
        }
        selector.getMatchExpressions().stream()
                .filter(expression -> expression.getKey().equals(NAME) && expression.getOperator().equals("In"))
                .forEach(expression -> names.addAll(expression.getValues()));
        if (names.isEmpty()) {
            throw new AssertionError("a selector without names means every pod there is");
        }
        return names;
    }
}
