package callbook.deploy.kubernetes;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;

/** What kustomize makes of the overlay for production, alone or with a component added as an operator would add it. */
record Production(List<KubernetesResource> objects) {

    private static final Path OVERLAY = Manifests.FOLDER.resolve("overlays/production");

    /** Skips the test where this machine has no kubectl. */
    static Production rendered() throws IOException, InterruptedException {
        assumeTrue(Kubectl.isOnThePath(), "no kubectl on the PATH: what kustomize renders is not checked here");
        return read(OVERLAY);
    }

    /** Skips the test where this machine has no kubectl. */
    static Production with(String component) throws IOException, InterruptedException {
        assumeTrue(Kubectl.isOnThePath(), "no kubectl on the PATH: what kustomize renders is not checked here");
        Path own = Files.createDirectories(Manifests.REPOSITORY.resolve("deploy/target/overlays").resolve(component));
        Files.writeString(own.resolve("kustomization.yaml"), "namespace: callbook\nresources:\n  - " + own.relativize(OVERLAY)
                + "\ncomponents:\n  - " + own.relativize(Manifests.FOLDER.resolve("components").resolve(component)) + "\n");
        return read(own);
    }

    private static Production read(Path folder) throws IOException, InterruptedException {
        return new Production(Manifests.objects(Schema.documents(Kubectl.kustomize(folder))));
    }

    <T> Stream<T> all(Class<T> type) {
        return Manifests.of(objects, type);
    }

    List<PodTemplateSpec> pods() {
        return Manifests.pods(objects);
    }

    Stream<Container> containers() {
        return pods().stream().flatMap(pod -> pod.getSpec().getContainers().stream());
    }

    Set<String> deployments() {
        return all(Deployment.class).map(HasMetadata::getMetadata).map(m -> m.getName()).collect(Collectors.toSet());
    }

    List<NetworkPolicy> policies() {
        return all(NetworkPolicy.class).toList();
    }

    NetworkPolicy policy(String name) {
        return all(NetworkPolicy.class).filter(policy -> policy.getMetadata().getName().equals(name)).findFirst().orElseThrow();
    }

    /** The names of the pods that have these labels. */
    Set<String> labelled(Map<String, String> labels) {
        return pods().stream().map(pod -> pod.getMetadata().getLabels())
                .filter(pod -> pod.entrySet().containsAll(labels.entrySet())).map(pod -> pod.get(Callers.NAME))
                .collect(Collectors.toSet());
    }
}
