package callbook.memo.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;

/** Knows until when this instance lets a request wait for news: a stop waits for requests, and must not wait for a wait. */
@ApplicationScoped
class StopService {

    private final Duration delay;
    private volatile Instant end = Instant.MAX;

    StopService(@ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
        this.delay = delay.orElse(Duration.ZERO);
    }

    /** In the delay consumers still come here: answered at once, they would only ask again, as fast as they can. */
    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        end = Instant.now().plus(delay);
    }

    /** Whether a request that would wait until {@code wanted} has to be answered by {@code now}. */
    boolean isOver(Instant wanted, Instant now) {
        return !now.isBefore(wanted) || !now.isBefore(end);
    }
}
