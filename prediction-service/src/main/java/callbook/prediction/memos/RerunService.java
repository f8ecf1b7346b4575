package callbook.prediction.memos;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import callbook.prediction.extraction.ExtractionStore;
import callbook.prediction.extraction.NewExtraction;
import callbook.prediction.memos.MemoFeedClient.Batch;
import callbook.prediction.memos.WalkStore.Walk;
import callbook.prediction.reading.Reader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Reads memos again with this extractor version, beside what others read in them. No memo's text is kept here: a rerun walks
 * the memo feed from its beginning with a position of its own, and records of its range what the version has not read. The
 * feed is followed as ever meanwhile; what either has recorded the other passes over. Whoever dies leaves the walk where its
 * last batch ended. Reruns of a version that no instance runs any more are ended: nobody else may read in its name.
 */
@ApplicationScoped
class RerunService {

    private static final Logger LOG = Logger.getLogger(RerunService.class);
    private static final long PARTING_MILLIS = 2000;

    private final FollowConfig config;
    private final WalkStore walks;
    private final MemoFeedClient feed;
    private final CatchUpService catchUp;
    private final ExtractionStore extractions;
    private final String me = UUID.randomUUID().toString();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(r -> {
        Thread thread = new Thread(r, "memo-rerun");
        thread.setDaemon(true);
        return thread;
    });
    private final Abandonment abandonment = new Abandonment(WalkStore.LEASE);
    private volatile Pace pace = Pace.FIRST;

    RerunService(FollowConfig config, WalkStore walks, MemoFeedClient feed, CatchUpService catchUp,
            ExtractionStore extractions) {
        this.config = config;
        this.walks = walks;
        this.feed = feed;
        this.catchUp = catchUp;
        this.extractions = extractions;
    }

    void start(@Observes StartupEvent event) {
        if (config.follow()) {
            worker.scheduleWithFixedDelay(this::work, 0, config.renew().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        worker.shutdownNow();
        worker.awaitTermination(PARTING_MILLIS, TimeUnit.MILLISECONDS);
        if (config.follow()) {
            try {
                walks.leave(me);
            } catch (RuntimeException e) {
                LOG.warnf("the lease on a rerun could not be given up: others take it when it ends (%s)", e);
            }
        }
    }

    private void work() {
        try {
            endAbandoned(Instant.now());
            Optional<Walk> walk = walks.take(Reader.VERSION, me);
            while (walk.isPresent() && !Thread.currentThread().isInterrupted()) {
                step(walk.get());
                walk = walks.take(Reader.VERSION, me);
            }
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.warnf("a rerun could not go on, trying again in %s: is memo-service up at"
                        + " quarkus.rest-client.memo-service.url, and our database? (%s)", config.renew(), e);
            }
        }
    }

    /** Ends the reruns of versions that are abandoned by now. */
    void endAbandoned(Instant now) {
        for (String version : abandonment.after(walks.idle(Reader.VERSION), now)) {
            walks.abandon(version, Reader.VERSION).forEach(id -> LOG.warnf("rerun %s is ABANDONED: no instance of version %s"
                    + " has gone on with it for %s; what it recorded stays, and POST /v1/extractions/rerun has the memos read"
                    + " by version %s", id, version, WalkStore.LEASE, Reader.VERSION));
        }
    }

    /** Reads the next batch of the walk, or ends it where there is none. */
    void step(Walk walk) {
        Optional<Batch> batch = feed.after(walk.position(), Partition.WHOLE, pace.within(config.limit()).events(), 0);
        if (batch.isEmpty()) {
            LOG.warnf("the memo feed began a new epoch: rerun %s starts over (what is recorded stays)", walk.id());
            walks.startOver(walk);
        } else if (batch.get().memos().isEmpty()) {
            walks.finish(walk);
            LOG.infof("rerun %s of version %s is finished", walk.id(), Reader.VERSION);
        } else {
            apply(walk, batch.get());
        }
    }

    private void apply(Walk walk, Batch batch) {
        Instant start = Instant.now();
        List<NewExtraction> read = batch.memos().stream().filter(memo -> walk.range().holds(memo.receivedAt()))
                .map(MemoReading::read).toList();
        List<NewExtraction> unread = read.stream()
                .filter(one -> one.memoRevision() >= extractions.firstUnread(one.memoId(), one.version())).toList();
        catchUp.before(unread);
        unread.forEach(one -> extractions.prepare(one, unread));
        QuarkusTransaction.requiringNew().run(() -> {
            if (walks.move(walk, batch.next(), read.size())) {
                walks.count(walk, extractions.record(unread));
            }
        });
        pace = pace.after(batch.memos().size(), Duration.between(start, Instant.now()));
    }
}
