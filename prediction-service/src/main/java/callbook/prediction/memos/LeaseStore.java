package callbook.prediction.memos;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/**
 * Who follows which partition of the memo feed. The database's clock is the only one, and no lock of another instance is waited
 * for: an instance that was stopped in the middle of a transaction holds its locks until the server ends its session.
 */
@ApplicationScoped
class LeaseStore {

    private static final String ROWS = """
            insert into feed_position (feed, partitions, partition)
            select 'memos', :partitions, i from generate_series(0, :partitions - 1) i on conflict do nothing""";

    private static final String ALIVE = """
            insert into feed_follower (feed, partitions, name, alive_until)
            values ('memos', :partitions, :me, clock_timestamp() + make_interval(secs => :seconds))
            on conflict (feed, partitions, name) do update set alive_until = excluded.alive_until""";

    private static final String FORGET = """
            with dead as materialized (
                select feed, partitions, name from feed_follower where alive_until < clock_timestamp()
                for update skip locked)
            delete from feed_follower f using dead
            where (f.feed, f.partitions, f.name) = (dead.feed, dead.partitions, dead.name)""";

    private static final String SHARE = """
            select count(*), count(*) filter (where name < :me) from feed_follower
            where feed = 'memos' and partitions = :partitions and alive_until > clock_timestamp()""";

    // A row that is locked by our own worker is passed over too: it renews the lease itself when it moves the position.
    private static final String RENEW = """
            with mine as materialized (
                select partition as p from feed_position
                where feed = 'memos' and partitions = :partitions and holder = :me for update skip locked)
            update feed_position set held_until = clock_timestamp() + make_interval(secs => :seconds) from mine
            where feed = 'memos' and partitions = :partitions and partition = mine.p""";

    private static final String TAKE = """
            with free as materialized (
                select partition as p from feed_position
                where feed = 'memos' and partitions = :partitions and (holder is null or held_until < clock_timestamp())
                order by partition limit :wanted for update skip locked)
            update feed_position set holder = :me, held_until = clock_timestamp() + make_interval(secs => :seconds) from free
            where feed = 'memos' and partitions = :partitions and partition = free.p""";

    private static final String GIVE_UP = """
            with surplus as materialized (
                select partition as p from feed_position
                where feed = 'memos' and partitions = :partitions and holder = :me
                order by partition desc limit :surplus for update skip locked)
            update feed_position set holder = null, held_until = null from surplus
            where feed = 'memos' and partitions = :partitions and partition = surplus.p""";

    private final EntityManager database;
    private final FollowConfig config;

    LeaseStore(EntityManager database, FollowConfig config) {
        this.database = database;
        this.config = config;
    }

    /**
     * Gives a sign of life, renews the leases, and takes or gives up partitions towards a fair share.
     *
     * @return the partitions held now
     */
    @Transactional
    Set<Integer> keep(String me) {
        query(ROWS).executeUpdate();
        lasting(query(ALIVE)).setParameter("me", me).executeUpdate();
        database.createNativeQuery(FORGET).executeUpdate();
        lasting(query(RENEW)).setParameter("me", me).executeUpdate();
        int missing = share(me).size() - held(me).size();
        if (missing > 0) {
            lasting(query(TAKE)).setParameter("me", me).setParameter("wanted", missing).executeUpdate();
        } else if (missing < 0) {
            query(GIVE_UP).setParameter("me", me).setParameter("surplus", -missing).executeUpdate();
        }
        return held(me);
    }

    /** Gives up everything at once, so that the others need not wait for the leases to end. */
    @Transactional
    void leave(String me) {
        database.createNativeQuery(
                "update feed_position set holder = null, held_until = null where feed = 'memos' and holder = :me")
                .setParameter("me", me).executeUpdate();
        database.createNativeQuery("delete from feed_follower where feed = 'memos' and name = :me").setParameter("me", me)
                .executeUpdate();
    }

    private Share share(String me) {
        Object[] counts = (Object[]) query(SHARE).setParameter("me", me).getSingleResult();
        return new Share(config.partitions(), ((Number) counts[0]).intValue(), ((Number) counts[1]).intValue());
    }

    @SuppressWarnings("unchecked")
    private Set<Integer> held(String me) {
        List<Integer> held = query("""
                select partition from feed_position where feed = 'memos' and partitions = :partitions and holder = :me""")
                .setParameter("me", me).getResultList();
        return new TreeSet<>(held);
    }

    private Query query(String sql) {
        return database.createNativeQuery(sql).setParameter("partitions", config.partitions());
    }

    private Query lasting(Query query) {
        return query.setParameter("seconds", seconds(config.lease()));
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
