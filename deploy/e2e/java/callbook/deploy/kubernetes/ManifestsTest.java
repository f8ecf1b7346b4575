package callbook.deploy.kubernetes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;

/** What is committed, as it stands; what kustomize makes of it is in {@link KustomizeTest}. */
class ManifestsTest {

    static List<PodTemplateSpec> pods() throws IOException {
        return Manifests.pods(Manifests.committed());
    }

    static Stream<Container> containers() throws IOException {
        return pods().stream().flatMap(pod -> pod.getSpec().getContainers().stream());
    }

    @Test
    void there_are_three_services_and_one_kind_of_database() throws IOException {
        assertEquals(4, pods().size());
    }

    @ParameterizedTest
    @MethodSource("containers")
    void every_container_says_what_it_needs_and_how_it_is_watched(Container container) {
        var resources = container.getResources();

        assertAll(container.getName(), () -> assertTrue(resources.getRequests().keySet().containsAll(List.of("cpu", "memory"))),
                () -> assertTrue(resources.getLimits().containsKey("memory")),
                () -> assertNotNull(container.getStartupProbe(), "startup"),
                () -> assertNotNull(container.getReadinessProbe(), "readiness"),
                () -> assertNotNull(container.getLivenessProbe(), "liveness"));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void a_container_may_take_a_minute_to_start_and_half_a_minute_to_come_to_itself(Container container) {
        var startup = container.getStartupProbe();
        var liveness = container.getLivenessProbe();

        assertTrue(startup.getPeriodSeconds() * startup.getFailureThreshold() >= 60, "startup");
        assertTrue(liveness.getPeriodSeconds() * liveness.getFailureThreshold() >= 30, "liveness");
    }

    @ParameterizedTest
    @MethodSource("containers")
    void every_image_is_pinned_to_a_version(Container container) {
        assertTrue(container.getImage().matches("[a-z.]+/[a-z/-]+:[0-9]+\\.[0-9].*"), container.getImage());
    }

    @ParameterizedTest
    @MethodSource("pods")
    void every_pod_runs_as_a_user_that_is_not_root(PodTemplateSpec pod) {
        var context = pod.getSpec().getSecurityContext();

        assertTrue(context.getRunAsNonRoot());
        assertTrue(context.getRunAsUser() > 0);
    }

    @Test
    void nothing_is_opened_to_the_outside() throws IOException {
        Doors.assertNoneIn(Manifests.committed());
    }

    @ParameterizedTest
    @CsvSource({ "memo-service,prediction scoring", "prediction-service,memo", "scoring-service,prediction" })
    void a_service_listens_beyond_its_loopback_knows_whom_it_asks_logs_json_and_stops_slowly(String service, String asked)
            throws IOException {
        Map<String, String> expected = new TreeMap<>(Map.of("QUARKUS_HTTP_HOST", "0.0.0.0",
                "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true", "QUARKUS_SHUTDOWN_DELAY", "10s"));
        for (String other : asked.split(" ")) {
            expected.put("QUARKUS_REST_CLIENT_" + other.toUpperCase(Locale.ROOT) + "_SERVICE_URL",
                    "http://" + other + "-service");
        }

        Map<String, String> settings = new TreeMap<>();
        for (EnvVar setting : container(service).getEnv()) {
            if (setting.getName().startsWith("QUARKUS_")) {
                settings.put(setting.getName(), setting.getValue());
            }
        }

        assertEquals(expected, settings);
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_is_reached_on_the_port_that_its_name_alone_means(String service) throws IOException {
        Service kubernetes = Manifests.of(Manifests.objects(Manifests.base(service)), Service.class).findFirst().orElseThrow();
        var port = kubernetes.getSpec().getPorts().get(0);

        assertEquals(service, kubernetes.getMetadata().getName());
        assertEquals(80, port.getPort());
        assertEquals(container(service).getPorts().get(0).getContainerPort(), port.getTargetPort().getIntVal());
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_takes_its_database_from_a_secret_and_writes_to_tmp_alone(String service) throws IOException {
        Container container = container(service);

        assertEquals(List.of(service.replace("-service", "-database")),
                container.getEnvFrom().stream().map(source -> source.getSecretRef().getName()).toList());
        assertEquals(List.of("/tmp"), container.getVolumeMounts().stream().map(mount -> mount.getMountPath()).toList());
        assertFalse(container.getEnv().stream().anyMatch(variable -> variable.getName().contains("PASSWORD")));
    }

    static List<String> services() {
        return Manifests.SERVICES;
    }

    private static Container container(String service) throws IOException {
        return Manifests.pods(Manifests.objects(Manifests.base(service))).get(0).getSpec().getContainers().get(0);
    }
}
