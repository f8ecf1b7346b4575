package callbook.prediction.memos;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/**
 * Where each rerun's walk over the memo feed is. It is walked by one instance at a time, by a lease on its row; the database's
 * clock is the only one.
 */
@ApplicationScoped
class WalkStore {

    /**
     * A rerun that an instance holds.
     *
     * @param position in the memo feed, from where to go on; null at the beginning
     * @param holder names one start of one instance
     */
    record Walk(UUID id, ReceiptRange range, String position, String holder) {
    }

    /** Longer than any one batch takes to fetch and to read. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final String TAKE = """
            with free as materialized (
                select id as taken from rerun
                where finished_at is null and extractor_version = :version
                  and (holder is null or holder = :me or held_until < clock_timestamp())
                order by started_at, id limit 1 for update skip locked)
            update rerun set holder = :me, held_until = clock_timestamp() + make_interval(secs => :seconds) from free
            where id = taken returning id, received_from, received_to, position""";

    private static final String MOVE = """
            update rerun set position = :next, read = read + :read,
              held_until = clock_timestamp() + make_interval(secs => :seconds)
            where id = :id and holder = :me and finished_at is null and position is not distinct from cast(:before as text)""";

    private static final String IDLE = """
            select extractor_version from rerun where finished_at is null and extractor_version <> :mine
            group by extractor_version having bool_and(holder is null or held_until < clock_timestamp())""";

    private static final String ABANDON = """
            update rerun r set finished_at = greatest(started_at, clock_timestamp()), abandoned_by = :mine, holder = null,
              held_until = null
            where extractor_version = :version and finished_at is null and not exists (select 1 from rerun held
              where held.extractor_version = :version and held.finished_at is null and held.held_until > clock_timestamp())
            returning id""";

    private final EntityManager database;

    WalkStore(EntityManager database) {
        this.database = database;
    }

    /** Takes the oldest rerun of the version that no other instance holds, or keeps the one that is held. */
    @Transactional
    Optional<Walk> take(String version, String me) {
        return database.createNativeQuery(TAKE, Object[].class).setParameter("version", version).setParameter("me", me)
                .setParameter("seconds", LEASE.toSeconds()).getResultList().stream().findFirst()
                .map(row -> walk((Object[]) row, me));
    }

    /**
     * Moves the walk in the caller's transaction, if its holder still has it and it is where the caller found it.
     *
     * @param read how many revisions of the range came
     * @return false where not: the caller must derive nothing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean move(Walk walk, String next, long read) {
        return database.createNativeQuery(MOVE).setParameter("next", next).setParameter("read", read)
                .setParameter("seconds", LEASE.toSeconds()).setParameter("id", walk.id()).setParameter("me", walk.holder())
                .setParameter("before", walk.position()).executeUpdate() == 1;
    }

    /** Counts what was recorded, in the transaction that moved the walk. */
    @Transactional(Transactional.TxType.MANDATORY)
    void count(Walk walk, long recorded) {
        about(walk, "update rerun set recorded = recorded + :n where id = :id and holder = :me").setParameter("n", recorded)
                .executeUpdate();
    }

    /** Goes back to the beginning, if the walk is still held: what is recorded stays, what was read is counted anew. */
    @Transactional
    void startOver(Walk walk) {
        about(walk, "update rerun set position = null, read = 0 where id = :id and holder = :me").executeUpdate();
    }

    /** Ends a walk that is still held. */
    @Transactional
    void finish(Walk walk) {
        about(walk, """
                update rerun set finished_at = greatest(started_at, clock_timestamp()), holder = null, held_until = null
                where id = :id and holder = :me""").executeUpdate();
    }

    /** The other versions that have reruns under way of which nobody holds any. */
    @Transactional
    @SuppressWarnings("unchecked")
    Set<String> idle(String mine) {
        return Set.copyOf((List<String>) database.createNativeQuery(IDLE, String.class).setParameter("mine", mine)
                .getResultList());
    }

    /** Ends the reruns of another version, unless somebody holds one by now, and tells which. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<UUID> abandon(String version, String mine) {
        return database.createNativeQuery(ABANDON, UUID.class).setParameter("version", version).setParameter("mine", mine)
                .getResultList();
    }

    /** Gives up what is held, so that the others need not wait for the lease to end. */
    @Transactional
    void leave(String me) {
        database.createNativeQuery("update rerun set holder = null, held_until = null where holder = :me")
                .setParameter("me", me).executeUpdate();
    }

    private Query about(Walk walk, String sql) {
        return database.createNativeQuery(sql).setParameter("id", walk.id()).setParameter("me", walk.holder());
    }

    private static Walk walk(Object[] row, String me) {
        return new Walk((UUID) row[0], new ReceiptRange((Instant) row[1], (Instant) row[2]), (String) row[3], me);
    }
}
