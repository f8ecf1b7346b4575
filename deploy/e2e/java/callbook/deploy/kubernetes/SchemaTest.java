package callbook.deploy.kubernetes;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.fabric8.kubernetes.api.model.SecurityContext;

class SchemaTest {

    private static final Path HARDENING = Manifests.FOLDER.resolve("base/hardening/container.yaml");

    static List<Path> files() throws IOException {
        return Manifests.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_manifest_has_only_fields_that_kubernetes_knows(Path file) {
        assertDoesNotThrow(() -> Manifests.objects(file));
    }

    @Test
    void what_hardens_a_container_has_only_fields_that_kubernetes_knows() throws IOException {
        JsonNode patch = Manifests.documents(HARDENING).get(0).get(0);

        assertTrue(patch.path("path").asText().endsWith("/securityContext"));
        assertDoesNotThrow(() -> Schema.read(patch.get("value"), SecurityContext.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            readinessProbe:          | readynessProbe:
            replicas: 1              | replica: 1
            runAsNonRoot: true       | runAsNonroot: true
            containerPort:           | containerport:
            failureThreshold: 60     | failureTreshold: 60
            periodSeconds: 10        | periodSeconds: often
            replicas: 1              | replicas: one
            value: 0.0.0.0           | value: 0
            runAsNonRoot: true       | runAsNonRoot: 'yes'
            kind: Deployment         | kind: Deploiment
            apiVersion: apps/v1      | apiVersion: apps/v1beta1
            imagePullPolicy: IfNotPresent | image: ghcr.io/callbook/memo-service:2.0.0
            """)
    void a_planted_fault_is_refused(String right, String wrong) throws IOException {
        String manifest = Files.readString(Manifests.base("memo-service"));

        String faulty = manifest.replaceFirst(right, wrong);

        assertNotEquals(manifest, faulty, "nothing was planted");
        assertThrows(Exception.class, () -> Manifests.objects(Schema.documents(faulty)));
    }

    @Test
    void a_misspelt_hardening_is_refused() throws IOException {
        String faulty = Files.readString(HARDENING).replace("readOnlyRootFilesystem", "readOnlyRootFileSystem");

        JsonNode value = Schema.documents(faulty).get(0).get(0).get("value");

        assertThrows(Exception.class, () -> Schema.read(value, SecurityContext.class));
    }
}
