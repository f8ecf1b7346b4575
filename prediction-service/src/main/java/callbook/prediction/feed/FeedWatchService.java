package callbook.prediction.feed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Looks at the feed once for all who wait for news of it: every 50 ms while anybody waits, else every second, for the metric
 * {@code callbook.feed.horizon.age.seconds}: how long finished transactions have waited behind an open one, 0 where none does.
 */
@ApplicationScoped
class FeedWatchService {

    private static final Logger LOG = Logger.getLogger(FeedWatchService.class);
    private static final long PAUSE_MILLIS = 50;

    private final FeedStore store;
    private final Horizon horizon = new Horizon();
    private final ScheduledExecutorService eye = Executors.newSingleThreadScheduledExecutor(FeedWatchService::thread);
    private CompletableFuture<Look> next;

    FeedWatchService(FeedStore store, MeterRegistry metrics) {
        this.store = store;
        Gauge.builder("callbook.feed.horizon.age.seconds", horizon, h -> h.age().toMillis() / 1000.0).register(metrics);
    }

    void start(@Observes StartupEvent event) {
        eye.scheduleWithFixedDelay(this::sample, 0, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        eye.shutdownNow();
    }

    /** What the next look sees; it begins after this call, in about 50 ms. */
    synchronized CompletionStage<Look> next() {
        if (next == null) {
            next = CompletableFuture.supplyAsync(this::shared, r -> eye.schedule(r, PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        }
        // a copy: one reader that goes away must not end the others' wait
        return next.copy();
    }

    private Look shared() {
        synchronized (this) {
            // whoever comes from now on may know of a row that this look does not see
            next = null;
        }
        return look();
    }

    private Look look() {
        Look look = store.look();
        horizon.see(look, System.nanoTime());
        return look;
    }

    private void sample() {
        try {
            look();
        } catch (RuntimeException e) {
            // readiness says it aloud; the next second may be better
            LOG.debug("the feed could not be looked at", e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "feed-watch");
        thread.setDaemon(true);
        return thread;
    }
}
