package callbook.memo.feed;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import callbook.memo.archive.Memo;
import callbook.memo.archive.MemoStore;
import callbook.memo.archive.RevisionKey;

/** Reads the feed's rows. */
@ApplicationScoped
class FeedStore {

    /** One row of the feed with its place in it. */
    record Row(Position position, Memo memo) {
    }

    // The sum keeps a batch of large memos from being loaded only to be cut; the first row always comes.
    private static final String ROWS = """
            select tx, seq, memo_id, revision from (
                select tx::text::bigint as tx, seq, memo_id, revision,
                       sum(octet_length(bytes)) over (order by r.tx, r.seq) - octet_length(bytes) as before
                from memo_revision r
                where (r.tx, r.seq) > (cast(cast(:tx as text) as xid8), :seq)
                  and r.tx < pg_snapshot_xmin(pg_current_snapshot())
                order by r.tx, r.seq limit :limit) page
            where before < :bytes
            order by tx, seq""";

    private final EntityManager database;
    private final MemoStore memos;

    FeedStore(EntityManager database, MemoStore memos) {
        this.database = database;
        this.memos = memos;
    }

    @Transactional
    String epoch() {
        return (String) database.createNativeQuery("select epoch from feed_epoch").getSingleResult();
    }

    /** Whether a position lies beyond every transaction that there has been, so that this database never gave it. */
    @Transactional
    boolean isAhead(Position position) {
        return ((Number) database.createNativeQuery("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
                .getSingleResult()).longValue() <= position.tx();
    }

    /** At most {@code limit} rows after the position, in order, of about {@code bytes} bytes of memos together. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Row> after(Position position, int limit, long bytes) {
        List<Object[]> rows = database.createNativeQuery(ROWS).setParameter("tx", Long.toString(position.tx()))
                .setParameter("seq", position.seq()).setParameter("limit", limit).setParameter("bytes", bytes).getResultList();
        Map<RevisionKey, Memo> found = memos.revisions(rows.stream().map(FeedStore::key).toList());
        return rows.stream().map(r -> new Row(new Position(position.epoch(), number(r[0]), number(r[1])), found.get(key(r))))
                .toList();
    }

    private static RevisionKey key(Object[] row) {
        return new RevisionKey((UUID) row[2], ((Number) row[3]).intValue());
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
