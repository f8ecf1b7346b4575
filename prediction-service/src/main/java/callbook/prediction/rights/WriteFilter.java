package callbook.prediction.rights;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.Config;

import callbook.prediction.problem.ProblemException;
import io.quarkus.runtime.StartupEvent;

/**
 * Lets a request store only when it shows the write token, where one is configured. Every method that is not safe stores,
 * unless it is marked {@link StoresNothing}. It decides before the body is read: a stranger learns nothing of its faults.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
class WriteFilter implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Optional<WriteToken> token;
    private final WriterService writer;

    @Context
    ResourceInfo resource;

    /** The raw value: a blank one must not pass for none. */
    WriteFilter(Config config, WriterService writer) {
        this.token = WriteToken.configured(config.getConfigValue("callbook.write-token").getRawValue());
        this.writer = writer;
    }

    /** Has the token looked at before the first request. */
    void start(@Observes StartupEvent event) {
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || resource.getResourceMethod().isAnnotationPresent(StoresNothing.class)) {
            return;
        }
        if (token.isPresent() && !token.get().isShownBy(request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
            throw new ProblemException(401, "Storing needs the header Authorization: Bearer with this service's write token.",
                    List.of());
        }
        writer.admit(token.isPresent() ? WriterService.TOKEN_HOLDER : WriterService.ANYONE);
    }
}
