package callbook.deploy.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs in {@code verify}, when the services have been packaged and with that their manifests generated. */
class GeneratedManifestsIT {

    static List<String> services() {
        return Manifests.SERVICES;
    }

    @ParameterizedTest
    @MethodSource("services")
    void the_committed_manifest_is_the_generated_one(String service) throws IOException {
        Path generated = Manifests.generated(service);
        assertTrue(Files.exists(generated), service + " has no generated manifest to compare with:"
                + " run \"mvn -DskipTests package\" in the root of the repository first");

        assertEquals(Manifests.documents(generated), Manifests.documents(Manifests.base(service)), "the committed manifest of "
                + service + " is not what its settings generate: run deploy/kubernetes/update and commit what it changes");
    }
}
