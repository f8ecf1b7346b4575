package callbook.prediction.memos;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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
 * Keeps this instance's share of the memo feed's partitions: one thread renews the leases, and each partition held has a thread
 * that follows it. The metric {@code callbook.feed.partitions.held} says how many are followed here; over all instances they
 * add up to {@code callbook.memos.partitions}.
 */
@ApplicationScoped
class LeaseService {

    private static final Logger LOG = Logger.getLogger(LeaseService.class);
    private static final long PARTING_MILLIS = 2000;

    private final FollowConfig config;
    private final LeaseStore leases;
    private final FollowService follow;
    /** The host's name for people, the rest so that no start takes an earlier one's leases for its own. */
    private final String holder = System.getenv().getOrDefault("HOSTNAME", "instance") + "-"
            + UUID.randomUUID().toString().substring(0, 8);
    private final ScheduledExecutorService keeper = Executors.newSingleThreadScheduledExecutor(r -> daemon(r, "memo-leases"));
    private final Map<Integer, Thread> followers = new ConcurrentHashMap<>();

    LeaseService(FollowConfig config, LeaseStore leases, FollowService follow) {
        this.config = config;
        this.leases = leases;
        this.follow = follow;
    }

    void start(@Observes StartupEvent event, MeterRegistry metrics) {
        follow.measure(metrics);
        Gauge.builder("callbook.feed.partitions.held", followers, Map::size).tag("feed", "memos").register(metrics);
        if (config.follow()) {
            keeper.scheduleWithFixedDelay(this::keep, 0, config.renew().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        keeper.shutdownNow();
        keeper.awaitTermination(PARTING_MILLIS, TimeUnit.MILLISECONDS);
        followers.values().forEach(Thread::interrupt);
        for (Thread follower : followers.values()) {
            follower.join(PARTING_MILLIS);
        }
        if (config.follow()) {
            leave();
        }
    }

    private void leave() {
        try {
            leases.leave(holder);
        } catch (RuntimeException e) {
            LOG.warnf("the leases on the memo feed could not be given up: other instances take them in %s (%s)", config.lease(),
                    e);
        }
    }

    private void keep() {
        try {
            follow(leases.keep(holder));
        } catch (RuntimeException e) {
            LOG.warnf("the leases on the memo feed could not be renewed, trying again in %s: is the database up at"
                    + " quarkus.datasource.jdbc.url? (%s)", config.renew(), e);
        }
    }

    private void follow(Set<Integer> held) {
        boolean changed = !followers.keySet().equals(held);
        followers.forEach((partition, follower) -> {
            if (!held.contains(partition)) {
                follower.interrupt();
            }
        });
        followers.entrySet().removeIf(f -> !held.contains(f.getKey()) || !f.getValue().isAlive());
        held.forEach(partition -> followers.computeIfAbsent(partition, this::follower));
        if (changed) {
            LOG.infof("%s follows partitions %s of %d of the memo feed", holder, held, config.partitions());
        }
    }

    private Thread follower(int index) {
        Lease lease = new Lease(new Partition(index, config.partitions()), holder);
        Thread thread = daemon(() -> follow.follow(lease), "memo-feed-" + lease.partition());
        thread.start();
        return thread;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
