package callbook.prediction.memos;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/** How far each partition of the memo feed was applied. */
@ApplicationScoped
class PositionStore {

    /** @param position the position to ask from next; null before the first event */
    record Place(String position) {
    }

    /** A batch's way: where it was read from, and where it leads. Null is the beginning. */
    record Move(Lease lease, String before, String next) {
    }

    private final EntityManager database;
    private final FollowConfig config;

    PositionStore(EntityManager database, FollowConfig config) {
        this.database = database;
        this.config = config;
    }

    /** Where the partition stands; empty where another instance holds it. */
    @Transactional
    @SuppressWarnings("unchecked")
    Optional<Place> of(Lease lease) {
        return about(lease, database.createNativeQuery("""
                select position from feed_position
                where feed = 'memos' and partitions = :partitions and partition = :partition and holder = :holder"""))
                .getResultList().stream().map(position -> new Place((String) position)).findFirst();
    }

    /**
     * Moves the position in the caller's transaction, if the lease's holder still has it and it is where the caller found it;
     * this renews the lease.
     *
     * @return false where not: the caller must derive nothing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean move(Move move) {
        return about(move.lease(), database.createNativeQuery("""
                update feed_position
                set position = :next, held_until = clock_timestamp() + make_interval(secs => :seconds)
                where feed = 'memos' and partitions = :partitions and partition = :partition and holder = :holder
                  and position is not distinct from cast(:before as text)"""))
                .setParameter("seconds", LeaseStore.seconds(config.lease()))
                .setParameter("next", move.next()).setParameter("before", move.before()).executeUpdate() == 1;
    }

    private static Query about(Lease lease, Query query) {
        return query.setParameter("partitions", lease.partition().count())
                .setParameter("partition", lease.partition().index()).setParameter("holder", lease.holder());
    }
}
