package callbook.prediction.proposal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import callbook.prediction.proposal.QueueStore.Queues;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Says what waits, for a model or for a person: every ten seconds, so that whoever reads metrics never asks the database.
 * {@code callbook.proposals.open} counts the proposals of the last {@code callbook.proposals.fresh} that nobody has accepted,
 * {@code callbook.proposals.waiting.seconds} is the age of the oldest sentence that no model has answered about, 0 where none
 * waits.
 */
@ApplicationScoped
class ProposalWatchService {

    private static final Logger LOG = Logger.getLogger(ProposalWatchService.class);
    private static final long PAUSE_SECONDS = 10;

    private final ProposalConfig config;
    private final QueueStore queues;
    private final ScheduledExecutorService eye = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "proposals-watch");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Queues seen = Queues.EMPTY;

    ProposalWatchService(ProposalConfig config, QueueStore queues) {
        this.config = config;
        this.queues = queues;
    }

    void start(@Observes StartupEvent event, MeterRegistry metrics) {
        if (config.enabled()) {
            Gauge.builder("callbook.proposals.open", () -> seen.open()).register(metrics);
            Gauge.builder("callbook.proposals.waiting.seconds", () -> seen.waiting().toMillis() / 1000.0).register(metrics);
            eye.scheduleWithFixedDelay(this::look, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        eye.shutdownNow();
    }

    void look() {
        try {
            seen = queues.look(config.fresh());
        } catch (RuntimeException e) {
            // readiness says it aloud; the next look may be better
            LOG.debug("the proposals could not be looked at", e);
        }
    }
}
