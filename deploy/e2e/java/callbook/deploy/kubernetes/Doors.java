package callbook.deploy.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;

/** The ways in which an object lets the world outside of the cluster in: none may be used before there are accounts. */
final class Doors {

    private static final List<String> KINDS = List.of("Ingress", "Gateway", "HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute",
            "Route");

    private Doors() {
    }

    static void assertNoneIn(List<KubernetesResource> objects) {
        Stream<String> kinds = Manifests.of(objects, HasMetadata.class).map(HasMetadata::getKind).filter(KINDS::contains);
        Stream<String> services = Manifests.of(objects, Service.class).map(service -> service.getSpec().getType())
                .filter(type -> type != null && !type.equals("ClusterIP"));
        Stream<String> hosts = Manifests.pods(objects).stream().filter(Doors::isOnTheHost).map(pod -> "host network or port");

        assertEquals(List.of(), Stream.of(kinds, services, hosts).flatMap(doors -> doors).toList());
    }

    private static boolean isOnTheHost(PodTemplateSpec pod) {
        return Boolean.TRUE.equals(pod.getSpec().getHostNetwork()) || pod.getSpec().getContainers().stream()
                .flatMap(container -> container.getPorts().stream()).anyMatch(port -> port.getHostPort() != null);
    }
}
