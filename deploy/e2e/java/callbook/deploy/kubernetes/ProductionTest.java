package callbook.deploy.kubernetes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretKeySelector;

/**
 * The overlay for production: how its pods run. How many there are and where is in {@link ReplicasTest}, who
 * reaches whom in {@link NetworkTest}.
 */
class ProductionTest {

    private static Production production;

    @BeforeAll
    static void render() throws Exception {
        production = Production.rendered();
    }

    static List<String> services() {
        return Manifests.SERVICES;
    }

    @Test
    void it_runs_the_three_services_and_no_database() {
        assertEquals(Set.copyOf(Manifests.SERVICES), production.deployments());
        assertEquals(3, production.pods().size());
    }

    @Test
    void no_secret_is_in_it_and_no_registry() {
        assertEquals(0, production.all(Secret.class).count());
        assertEquals(Manifests.SERVICES.stream().map(service -> service + ":1.0.0").toList(),
                production.containers().map(Container::getImage).toList());
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_starts_only_with_its_database_and_the_write_token(String service) {
        List<EnvFromSource> sources = container(service).getEnvFrom();

        assertEquals(Set.of(service.replace("-service", "-database")),
                sources.stream().map(source -> source.getSecretRef().getName()).collect(Collectors.toSet()));
        sources.forEach(source -> assertNull(source.getSecretRef().getOptional()));
        SecretKeySelector token = container(service).getEnv().stream()
                .filter(variable -> variable.getName().equals("CALLBOOK_WRITE_TOKEN")).findFirst().orElseThrow().getValueFrom()
                .getSecretKeyRef();
        assertEquals("callbook-write-token", token.getName());
        // of a whole Secret, one with a misspelt key would start a service that anyone may write to
        assertEquals("CALLBOOK_WRITE_TOKEN", token.getKey());
        assertNull(token.getOptional());
    }

    @Test
    void the_namespace_refuses_a_pod_that_asks_for_more_than_it_needs() {
        Map<String, String> labels = production.all(Namespace.class).findFirst().orElseThrow().getMetadata().getLabels();

        for (String mode : List.of("enforce", "audit", "warn")) {
            assertEquals("restricted", labels.get("pod-security.kubernetes.io/" + mode));
        }
    }

    @Test
    void every_container_is_restricted() {
        assertAll(production.containers().map(Container::getSecurityContext).map(context -> () -> {
            assertFalse(context.getAllowPrivilegeEscalation());
            assertTrue(context.getReadOnlyRootFilesystem());
            assertEquals(List.of("ALL"), context.getCapabilities().getDrop());
            assertTrue(context.getCapabilities().getAdd().isEmpty());
            assertNull(context.getPrivileged());
        }));
    }

    @Test
    void every_pod_is_restricted_and_mounts_no_service_account_token() {
        assertAll(production.pods().stream().map(PodTemplateSpec::getSpec).map(pod -> () -> {
            assertTrue(pod.getSecurityContext().getRunAsNonRoot());
            assertTrue(pod.getSecurityContext().getRunAsUser() > 0);
            assertEquals("RuntimeDefault", pod.getSecurityContext().getSeccompProfile().getType());
            assertFalse(pod.getAutomountServiceAccountToken());
            assertNull(pod.getServiceAccountName());
            assertTrue(pod.getInitContainers().isEmpty());
            pod.getVolumes().forEach(volume -> assertTrue(volume.getEmptyDir() != null, volume.getName()));
            assertFalse(Boolean.TRUE.equals(pod.getHostPID()) || Boolean.TRUE.equals(pod.getHostIPC()));
        }));
    }

    @Test
    void what_a_service_writes_has_room_for_an_import_of_a_gibibyte_and_its_answer_and_an_end() {
        BigDecimal two = Quantity.getAmountInBytes(new Quantity("2Gi"));

        production.pods().forEach(pod -> assertTrue(
                Quantity.getAmountInBytes(pod.getSpec().getVolumes().get(0).getEmptyDir().getSizeLimit()).compareTo(two) >= 0));
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_stop_ends_by_itself_before_the_cluster_ends_it(String service) throws IOException {
        Properties settings = new Properties();
        try (var file = Files.newBufferedReader(Manifests.REPOSITORY.resolve(service)
                .resolve("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        Duration timeout = Duration.parse("PT" + settings.getProperty("quarkus.shutdown.timeout"));
        Duration delay = Duration.parse("PT" + container(service).getEnv().stream()
                .filter(variable -> variable.getName().equals("QUARKUS_SHUTDOWN_DELAY")).findFirst().orElseThrow().getValue());

        long grace = pod(service).getSpec().getTerminationGracePeriodSeconds();

        assertTrue(delay.toSeconds() >= 5, "endpoints are withdrawn meanwhile");
        assertTrue(delay.plus(timeout).toSeconds() + 10 <= grace);
    }

    private static PodTemplateSpec pod(String service) {
        return production.pods().stream().filter(pod -> pod.getMetadata().getLabels().get(Callers.NAME).equals(service))
                .findFirst().orElseThrow();
    }

    private static Container container(String service) {
        return pod(service).getSpec().getContainers().get(0);
    }
}
