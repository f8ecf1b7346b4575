package callbook.prediction.memos;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Follows the memo feed for as long as the service runs: one thread that asks, applies and asks again. */
@ApplicationScoped
class FollowService {

    private static final Logger LOG = Logger.getLogger(FollowService.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    private final FollowConfig config;
    private final MemoFeedClient feed;
    private final PositionStore positions;
    private final ApplyService apply;
    private final Thread thread = new Thread(this::follow, "memo-feed");

    FollowService(FollowConfig config, MemoFeedClient feed, PositionStore positions, ApplyService apply) {
        this.config = config;
        this.feed = feed;
        this.positions = positions;
        this.apply = apply;
    }

    void start(@Observes StartupEvent event) {
        if (config.follow()) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        thread.interrupt();
    }

    /** Asks once and applies what came; waits at most {@code seconds} for news. */
    void step(int seconds) {
        String position = positions.current();
        feed.after(position, config.limit(), seconds).ifPresentOrElse(batch -> {
            if (!batch.next().equals(position)) {
                // read before the transaction begins: an open one holds every feed of the server back
                apply.apply(position, batch.next(), batch.memos().stream().map(MemoReading::read).toList());
            }
        }, () -> {
            LOG.warnf(
                    "the memo feed began a new epoch: starting over from position %s (what is applied again changes nothing)",
                    position);
            apply.startOver(position);
        });
    }

    private void follow() {
        Duration pause = FIRST_PAUSE;
        while (!thread.isInterrupted()) {
            try {
                step((int) config.longPoll().toSeconds());
                pause = FIRST_PAUSE;
            } catch (RuntimeException e) {
                if (thread.isInterrupted()) {
                    return;
                }
                LOG.warnf("the memo feed could not be applied, trying again in %s: is memo-service up at"
                        + " quarkus.rest-client.memo-service.url? (%s)", pause, e);
                if (!sleep(pause)) {
                    return;
                }
                pause = shorter(pause.multipliedBy(2), config.pause());
            }
        }
    }

    private static boolean sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
