package callbook.deploy.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;

/** The files below {@code deploy/kubernetes}, and what is in them. */
final class Manifests {

    static final List<String> SERVICES = List.of("memo-service", "prediction-service", "scoring-service");

    /** The folder of the whole repository: Maven starts tests in their module. */
    static final Path REPOSITORY = Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("..").normalize();
    static final Path FOLDER = REPOSITORY.resolve("deploy/kubernetes");

    private Manifests() {
    }

    static Path base(String service) {
        return FOLDER.resolve("base").resolve(service).resolve("kubernetes.yml");
    }

    static Path generated(String service) {
        return REPOSITORY.resolve(service).resolve("target/kubernetes/kubernetes.yml");
    }

    /** Every YAML file, kustomize's own among them. */
    static List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            return paths.filter(path -> path.toString().matches(".*\\.ya?ml")).sorted().toList();
        }
    }

    /** Every folder that kustomize can render by itself. */
    static List<Path> renderable() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Path file : files()) {
            if (file.endsWith("kustomization.yaml")
                    && documents(file).get(0).path("kind").asText().equals("Kustomization")) {
                folders.add(file.getParent());
            }
        }
        return folders;
    }

    static List<JsonNode> documents(Path file) throws IOException {
        return Schema.documents(Files.readString(file));
    }

    /** The Kubernetes objects of a file; a JSON patch has none, and kustomize's own files are checked by kustomize. */
    static List<KubernetesResource> objects(Path file) throws IOException {
        return objects(documents(file).stream().filter(JsonNode::isObject)
                .filter(document -> !document.path("apiVersion").asText().startsWith("kustomize.")).toList());
    }

    static List<KubernetesResource> objects(List<JsonNode> documents) throws IOException {
        List<KubernetesResource> objects = new ArrayList<>();
        for (JsonNode document : documents) {
            objects.add(Schema.read(document));
        }
        return objects;
    }

    /** All that is committed, as it is written, before any patch. */
    static List<KubernetesResource> committed() throws IOException {
        List<KubernetesResource> objects = new ArrayList<>();
        for (Path file : files()) {
            objects.addAll(objects(file));
        }
        return objects;
    }

    /** The pods that these objects start; a patch, which names no container, starts none. */
    static List<PodTemplateSpec> pods(List<KubernetesResource> objects) {
        return Stream.concat(of(objects, Deployment.class).map(deployment -> deployment.getSpec().getTemplate()),
                of(objects, StatefulSet.class).map(set -> set.getSpec().getTemplate()))
                .filter(pod -> pod != null && !pod.getSpec().getContainers().isEmpty()).toList();
    }

    static <T> Stream<T> of(List<KubernetesResource> objects, Class<T> type) {
        return objects.stream().filter(type::isInstance).map(type::cast);
    }
}
