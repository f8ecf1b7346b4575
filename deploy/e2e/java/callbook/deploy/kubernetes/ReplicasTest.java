package callbook.deploy.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;

/** The overlay for production: how many replicas there are, where, and how they are replaced. */
class ReplicasTest {

    private static Production production;

    @BeforeAll
    static void render() throws Exception {
        production = Production.rendered();
    }

    @Test
    void every_selector_matches_its_own_pods_and_no_others() {
        production.all(Deployment.class).forEach(deployment -> assertEquals(Set.of(deployment.getMetadata().getName()),
                production.labelled(deployment.getSpec().getSelector().getMatchLabels())));
        production.all(Service.class).forEach(service -> assertEquals(Set.of(service.getMetadata().getName()),
                production.labelled(service.getSpec().getSelector())));
        production.all(PodDisruptionBudget.class).forEach(budget -> assertEquals(Set.of(budget.getMetadata().getName()),
                production.labelled(budget.getSpec().getSelector().getMatchLabels())));
    }

    @Test
    void replicas_are_spread_over_hosts_and_zones_counting_their_own_kind() {
        for (PodTemplateSpec pod : production.pods()) {
            Set<String> spread = new HashSet<>();
            pod.getSpec().getTopologySpreadConstraints().forEach(constraint -> {
                spread.add(constraint.getTopologyKey());
                assertEquals(Set.of(pod.getMetadata().getLabels().get(Callers.NAME)),
                        production.labelled(constraint.getLabelSelector().getMatchLabels()));
            });
            assertEquals(Set.of("kubernetes.io/hostname", "topology.kubernetes.io/zone"), spread);
        }
    }

    @Test
    void every_workload_has_one_budget_that_lets_a_node_be_drained() {
        List<PodDisruptionBudget> budgets = production.all(PodDisruptionBudget.class).toList();

        assertEquals(production.deployments().size(), budgets.size());
        assertEquals(production.deployments(),
                budgets.stream().map(b -> b.getMetadata().getName()).collect(Collectors.toSet()));
        budgets.forEach(budget -> assertEquals(1, budget.getSpec().getMaxUnavailable().getIntVal()));
    }

    @Test
    void the_autoscaler_alone_decides_how_many_there_are_and_never_fewer_than_three() {
        List<HorizontalPodAutoscaler> scalers = production.all(HorizontalPodAutoscaler.class).toList();

        assertEquals(production.deployments(), scalers.stream().map(s -> s.getSpec().getScaleTargetRef().getName())
                .collect(Collectors.toSet()));
        scalers.forEach(scaler -> {
            assertEquals("Deployment", scaler.getSpec().getScaleTargetRef().getKind());
            assertEquals("apps/v1", scaler.getSpec().getScaleTargetRef().getApiVersion());
            assertEquals(3, scaler.getSpec().getMinReplicas());
            assertTrue(scaler.getSpec().getMaxReplicas() > 3);
        });
        production.all(Deployment.class).forEach(deployment -> assertNull(deployment.getSpec().getReplicas()));
        production.containers().forEach(container -> assertTrue(container.getResources().getRequests().containsKey("cpu"),
                "a share of nothing is no measure"));
    }

    @Test
    void an_upgrade_takes_no_replica_away_before_its_successor_is_ready() {
        production.all(Deployment.class).map(deployment -> deployment.getSpec().getStrategy()).forEach(strategy -> {
            assertEquals("RollingUpdate", strategy.getType());
            assertEquals(0, strategy.getRollingUpdate().getMaxUnavailable().getIntVal());
            assertEquals(1, strategy.getRollingUpdate().getMaxSurge().getIntVal());
        });
    }
}
