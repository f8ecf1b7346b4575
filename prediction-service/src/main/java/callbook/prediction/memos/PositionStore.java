package callbook.prediction.memos;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** How far the memo feed was applied. */
@ApplicationScoped
class PositionStore {

    private final EntityManager database;

    PositionStore(EntityManager database) {
        this.database = database;
    }

    /** The position to ask from next; null before the first event. */
    @Transactional
    String current() {
        return (String) database.createNativeQuery("select position from feed_position where feed = 'memos'")
                .getSingleResult();
    }

    /**
     * Moves the position in the caller's transaction, if it is still where the caller found it.
     *
     * @return false where another instance moved it meanwhile: the caller must undo what it derived
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean move(String before, String next) {
        return database.createNativeQuery("""
                update feed_position set position = :next
                where feed = 'memos' and position is not distinct from cast(:before as text)""")
                .setParameter("next", next).setParameter("before", before).executeUpdate() == 1;
    }
}
