package callbook.prediction.memos;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import callbook.prediction.memos.MemoFeedClient.Batch;
import callbook.prediction.memos.PositionStore.Move;
import callbook.prediction.memos.PositionStore.Place;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Follows a partition of the memo feed for as long as its lease lasts: asks, applies and asks again. The metric
 * {@code callbook.feed.lag.seconds} is the lag of the partition that is furthest behind of those that this instance follows:
 * the age of the oldest event that was shown and is not applied, or the time since the provider's last answer where it does
 * not answer now; 0 when caught up, and where nothing is followed here.
 */
@ApplicationScoped
class FollowService {

    private static final Logger LOG = Logger.getLogger(FollowService.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    /** What a step found. */
    enum Outcome {
        /** There may be more, or the position is another now: ask again without waiting. */
        MORE,
        CAUGHT_UP,
        /** Another instance holds the partition. */
        LOST
    }

    private final FollowConfig config;
    private final MemoFeedClient feed;
    private final PositionStore positions;
    private final ApplyService apply;
    private final Lags lags = new Lags();
    private final Map<Partition, Pace> paces = new ConcurrentHashMap<>();

    FollowService(FollowConfig config, MemoFeedClient feed, PositionStore positions, ApplyService apply) {
        this.config = config;
        this.feed = feed;
        this.positions = positions;
        this.apply = apply;
    }

    void measure(MeterRegistry metrics) {
        Gauge.builder("callbook.feed.lag.seconds", lags, l -> LeaseStore.seconds(l.at(Instant.now()))).tag("feed", "memos")
                .register(metrics);
    }

    /** Follows the lease's partition until another holds it or the thread is interrupted. */
    void follow(Lease lease) {
        try {
            Outcome outcome = Outcome.MORE;
            Duration pause = FIRST_PAUSE;
            while (outcome != Outcome.LOST && !Thread.currentThread().isInterrupted()) {
                try {
                    outcome = step(lease, outcome == Outcome.MORE ? 0 : (int) config.longPoll().toSeconds());
                    pause = FIRST_PAUSE;
                } catch (RuntimeException e) {
                    if (isTold(e) || !rest(lease, pause, e)) {
                        return;
                    }
                    pause = shorter(pause.multipliedBy(2), config.pause());
                }
            }
        } finally {
            lags.forget(lease.partition());
        }
    }

    /** Asks once and applies what came; waits at most {@code seconds} for news. */
    Outcome step(Lease lease, int seconds) {
        Optional<Place> place = positions.of(lease);
        if (place.isEmpty()) {
            return Outcome.LOST;
        }
        String position = place.get().position();
        int limit = paces.getOrDefault(lease.partition(), Pace.FIRST).within(config.limit()).events();
        return feed.after(position, lease.partition(), limit, seconds)
                .map(batch -> apply(new Move(lease, position, batch.next()), batch, limit))
                .orElseGet(() -> startOver(lease, position));
    }

    private Outcome apply(Move move, Batch batch, int limit) {
        Lag lag = lag(move.lease());
        lag.answered(Instant.now(), batch.first());
        // read before the transaction begins: an open one holds every feed of the server back
        if (!move.next().equals(move.before()) && !timed(move.lease(), batch.memos().size(),
                () -> apply.apply(move, batch.memos().stream().map(MemoReading::read).toList()))) {
            return Outcome.MORE;
        }
        if (batch.memos().size() >= limit) {
            return Outcome.MORE;
        }
        lag.caughtUp();
        return Outcome.CAUGHT_UP;
    }

    private boolean timed(Lease lease, int events, BooleanSupplier work) {
        Instant start = Instant.now();
        boolean applied = work.getAsBoolean();
        Duration took = Duration.between(start, Instant.now());
        paces.merge(lease.partition(), Pace.FIRST.after(events, took), (before, first) -> before.after(events, took));
        return applied;
    }

    private Outcome startOver(Lease lease, String position) {
        LOG.warnf("the memo feed began a new epoch: starting partition %s over from position %s (what is applied again changes"
                + " nothing)", lease.partition(), position);
        apply.startOver(lease, position);
        return Outcome.MORE;
    }

    /** @return false where it is time to end */
    private boolean rest(Lease lease, Duration pause, RuntimeException e) {
        lag(lease).failed();
        LOG.warnf("partition %s of the memo feed could not be applied, trying again in %s: is memo-service up at"
                + " quarkus.rest-client.memo-service.url, and our database? (%s)", lease.partition(), pause, e);
        try {
            Thread.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException interrupted) {
            return false;
        }
    }

    private Lag lag(Lease lease) {
        return lags.of(lease.partition(), Instant.now());
    }

    /** Whether this thread is told to end; the REST client takes the word and throws it wrapped. */
    private static boolean isTold(Throwable e) {
        return Thread.currentThread().isInterrupted() || e instanceof InterruptedException
                || e.getCause() != null && isTold(e.getCause());
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
