package callbook.deploy.kubernetes;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;

/**
 * Who may call whom: by network policies that select pods by name, each on named ports (any other kind is refused here), and by
 * the addresses that the services are given.
 */
final class Callers {

    static final String NAME = "app.kubernetes.io/name";

    private Callers() {
    }

    /** Whom each pod admits. A policy without a rule admits nobody. */
    static Map<String, Set<String>> of(List<NetworkPolicy> policies) {
        Map<String, Set<String>> callers = new TreeMap<>();
        for (NetworkPolicy policy : policies) {
            if (policy.getSpec().getIngress().isEmpty()) {
                continue;
            }
            for (String called : names(policy.getSpec().getPodSelector())) {
                Set<String> admitted = callers.computeIfAbsent(called, name -> new HashSet<>());
                policy.getSpec().getIngress().forEach(rule -> admitted.addAll(callers(rule)));
            }
        }
        return callers;
    }

    /** Whom each pod may call, of the pods in its namespace. A rule that names no pods is no business of this. */
    static Map<String, Set<String>> called(List<NetworkPolicy> policies) {
        Map<String, Set<String>> called = new TreeMap<>();
        for (NetworkPolicy policy : policies) {
            Set<String> pods = policy.getSpec().getEgress().stream().flatMap(rule -> rule.getTo().stream())
                    .filter(peer -> peer.getNamespaceSelector() == null && peer.getPodSelector() != null)
                    .flatMap(peer -> names(peer.getPodSelector()).stream()).collect(Collectors.toSet());
            if (!pods.isEmpty()) {
                names(policy.getSpec().getPodSelector())
                        .forEach(caller -> called.computeIfAbsent(caller, name -> new HashSet<>()).addAll(pods));
            }
        }
        return called;
    }

    /** Whom each pod is told to call: the hosts of the addresses of its REST clients. */
    static Map<String, Set<String>> told(List<PodTemplateSpec> pods) {
        Map<String, Set<String>> told = new TreeMap<>();
        for (PodTemplateSpec pod : pods) {
            Set<String> hosts = pod.getSpec().getContainers().stream().flatMap(container -> container.getEnv().stream())
                    .filter(variable -> variable.getName().matches("QUARKUS_REST_CLIENT_.*_URL"))
                    .map(variable -> URI.create(variable.getValue()).getHost()).collect(Collectors.toSet());
            if (!hosts.isEmpty()) {
                told.put(pod.getMetadata().getLabels().get(NAME), hosts);
            }
        }
        return told;
    }

    /** The same calls, seen from the other end. */
    static Map<String, Set<String>> turned(Map<String, Set<String>> calls) {
        Map<String, Set<String>> turned = new TreeMap<>();
        calls.forEach((one, others) -> others
                .forEach(other -> turned.computeIfAbsent(other, name -> new HashSet<>()).add(one)));
        return turned;
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
