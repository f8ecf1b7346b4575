package callbook.deploy.kubernetes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;

class KustomizeTest {

    private static final Path LOCAL = Manifests.FOLDER.resolve("overlays/local");

    @BeforeEach
    void kubectl_is_there() {
        assumeTrue(Kubectl.isOnThePath(), "no kubectl on the PATH: what kustomize renders is not checked here");
    }

    static List<Path> folders() throws IOException {
        return Manifests.renderable();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void what_is_rendered_has_only_fields_that_kubernetes_knows(Path folder) throws Exception {
        assertFalse(render(folder).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void what_is_rendered_opens_nothing_to_the_outside(Path folder) throws Exception {
        Doors.assertNoneIn(render(folder));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_pod_is_confined(Path folder) throws Exception {
        List<PodTemplateSpec> pods = Manifests.pods(render(folder));

        assertFalse(pods.isEmpty());
        assertAll(pods.stream().map(PodTemplateSpec::getSpec).map(pod -> () -> {
            assertTrue(pod.getSecurityContext().getRunAsNonRoot());
            assertEquals("RuntimeDefault", pod.getSecurityContext().getSeccompProfile().getType());
            assertFalse(pod.getAutomountServiceAccountToken());
            pod.getContainers().forEach(KustomizeTest::assertConfined);
        }));
    }

    @Test
    void the_local_overlay_runs_each_service_beside_its_own_database() throws Exception {
        assertEquals(
                Set.of("memo-service", "prediction-service", "scoring-service", "memo-database", "prediction-database",
                        "scoring-database"),
                Manifests.pods(render(LOCAL)).stream().map(KustomizeTest::name).collect(Collectors.toSet()));
    }

    @Test
    void every_secret_that_a_pod_asks_for_is_there_and_leads_to_its_own_database() throws Exception {
        List<KubernetesResource> objects = render(LOCAL);
        Map<String, Secret> secrets = Manifests.of(objects, Secret.class)
                .collect(Collectors.toMap(secret -> secret.getMetadata().getName(), secret -> secret));

        for (String service : Manifests.SERVICES) {
            String database = service.replace("-service", "-database");
            String user = service.replace("-service", "");
            Map<String, String> data = secrets.get(database).getData();
            assertEquals("jdbc:postgresql://" + database + "/" + user, text(data.get("QUARKUS_DATASOURCE_JDBC_URL")));
            assertEquals(user, text(data.get("QUARKUS_DATASOURCE_USERNAME")));
            assertTrue(text(data.get("QUARKUS_DATASOURCE_PASSWORD")).contains("local-only"));
        }
        assertTrue(secrets.keySet().containsAll(asked(objects)));
    }

    @Test
    void every_service_leads_to_one_pod() throws Exception {
        List<KubernetesResource> objects = render(LOCAL);
        List<PodTemplateSpec> pods = Manifests.pods(objects);

        Manifests.of(objects, Service.class).forEach(service -> {
            List<String> reached = pods.stream().filter(pod -> pod.getMetadata().getLabels().entrySet()
                    .containsAll(service.getSpec().getSelector().entrySet())).map(KustomizeTest::name).toList();
            assertEquals(List.of(service.getMetadata().getName()), reached);
        });
    }

    @Test
    void a_service_is_called_by_those_of_ours_that_have_a_reason_and_a_database_by_its_own() throws Exception {
        List<NetworkPolicy> policies = Manifests.of(render(LOCAL), NetworkPolicy.class).toList();

        Map<String, Set<String>> callers = Callers.of(policies);

        assertEquals(Map.of("memo-service", Set.of("prediction-service"), "prediction-service",
                Set.of("memo-service", "scoring-service"), "scoring-service", Set.of("memo-service"), "memo-database",
                Set.of("memo-service"), "prediction-database", Set.of("prediction-service"), "scoring-database",
                Set.of("scoring-service")), callers);
    }

    private static List<KubernetesResource> render(Path folder) throws IOException, InterruptedException {
        return Manifests.objects(Schema.documents(Kubectl.kustomize(folder)));
    }

    private static void assertConfined(Container container) {
        var context = container.getSecurityContext();
        assertTrue(context.getReadOnlyRootFilesystem(), container.getName());
        assertFalse(context.getAllowPrivilegeEscalation(), container.getName());
        assertEquals(List.of("ALL"), context.getCapabilities().getDrop(), container.getName());
    }

    private static Set<String> asked(List<KubernetesResource> objects) {
        return Manifests.pods(objects).stream().flatMap(pod -> pod.getSpec().getContainers().stream())
                .flatMap(container -> container.getEnvFrom().stream()).map(source -> source.getSecretRef().getName())
                .collect(Collectors.toSet());
    }

    private static String name(PodTemplateSpec pod) {
        return pod.getMetadata().getLabels().get(Callers.NAME);
    }

    private static String text(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
