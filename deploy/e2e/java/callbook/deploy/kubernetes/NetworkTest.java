package callbook.deploy.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;

/** The overlay for production: who reaches whom. */
class NetworkTest {

    private static Production production;

    @BeforeAll
    static void render() throws Exception {
        production = Production.rendered();
    }

    @Test
    void whatever_is_not_allowed_is_denied() {
        NetworkPolicy closed = production.policy("closed");

        assertTrue(closed.getSpec().getPodSelector().getMatchLabels().isEmpty());
        assertTrue(closed.getSpec().getPodSelector().getMatchExpressions().isEmpty());
        assertEquals(Set.of("Ingress", "Egress"), Set.copyOf(closed.getSpec().getPolicyTypes()));
        assertTrue(closed.getSpec().getIngress().isEmpty());
        assertTrue(closed.getSpec().getEgress().isEmpty());
    }

    @Test
    void every_door_between_services_has_a_caller_and_every_caller_a_door() {
        Map<String, Set<String>> told = Callers.told(production.pods());

        assertEquals(Map.of("memo-service", Set.of("prediction-service", "scoring-service"), "prediction-service",
                Set.of("memo-service"), "scoring-service", Set.of("prediction-service")), told);
        assertEquals(told, Callers.called(production.policies()));
        assertEquals(Callers.turned(told), Callers.of(production.policies().stream()
                .filter(policy -> !policy.getMetadata().getName().equals("prometheus")).toList()));
    }

    @Test
    void from_outside_of_the_namespace_comes_prometheus_alone_and_from_where_an_administrator_lets_it() {
        List<NetworkPolicyPeer> peers = production.policy("prometheus").getSpec().getIngress().stream()
                .flatMap(rule -> rule.getFrom().stream()).toList();

        assertEquals(1, peers.size());
        assertEquals(Map.of("callbook/monitoring", "allowed"), peers.get(0).getNamespaceSelector().getMatchLabels());
        assertEquals(Map.of(Callers.NAME, "prometheus"), peers.get(0).getPodSelector().getMatchLabels());
    }

    @Test
    void what_leaves_the_namespace_goes_to_names_and_databases_alone() {
        assertEquals(Map.of("to-dns", Set.of("53/TCP", "53/UDP"), "to-postgresql", Set.of("5432/TCP")), leaving(production));
    }

    @Test
    void with_tracing_it_goes_to_a_collector_too_and_every_service_is_told_where_that_is() throws Exception {
        Production traced = Production.with("tracing");

        assertEquals(Map.of("to-dns", Set.of("53/TCP", "53/UDP"), "to-postgresql", Set.of("5432/TCP"), "to-collector",
                Set.of("4317/TCP")), leaving(traced));
        Map<String, String> settings = traced.all(ConfigMap.class).findFirst().orElseThrow().getData();
        assertEquals("false", settings.get("QUARKUS_OTEL_SDK_DISABLED"));
        assertTrue(settings.get("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT").endsWith(":4317"));
        assertEquals(3, traced.containers().filter(container -> container.getEnvFrom().stream().anyMatch(
                source -> source.getConfigMapRef() != null && source.getConfigMapRef().getName().equals("callbook-tracing")))
                .count());
    }

    @Test
    void every_policy_is_about_pods_that_there_are() {
        production.policies().stream().map(policy -> policy.getSpec().getPodSelector())
                .forEach(selector -> {
                    selector.getMatchExpressions().forEach(expression -> assertTrue(
                            Manifests.SERVICES.containsAll(expression.getValues()), expression.toString()));
                    assertTrue(!production.labelled(selector.getMatchLabels() == null ? Map.of() : selector.getMatchLabels())
                            .isEmpty());
                });
    }

    /** The ports to which each policy lets something go that is not a pod of this namespace. */
    private static Map<String, Set<String>> leaving(Production rendered) {
        return rendered.policies().stream()
                .filter(policy -> policy.getSpec().getEgress().stream().anyMatch(NetworkTest::leaves))
                .collect(Collectors.toMap(policy -> policy.getMetadata().getName(),
                        policy -> policy.getSpec().getEgress().stream().flatMap(rule -> rule.getPorts().stream())
                                .map(port -> port.getPort().getValue() + "/" + port.getProtocol())
                                .collect(Collectors.toSet())));
    }

    private static boolean leaves(NetworkPolicyEgressRule rule) {
        return rule.getTo().isEmpty()
                || rule.getTo().stream().anyMatch(peer -> peer.getNamespaceSelector() != null || peer.getIpBlock() != null);
    }
}
