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

    /** @param whole whether these are all there are */
    record Page(List<Row> rows, boolean whole) {
    }

    private static final String LOOK = """
            select e.epoch, coalesce(r.tx::text::bigint, 0), coalesce(r.seq, 0),
                   pg_snapshot_xmin(pg_current_snapshot())::text::bigint, pg_snapshot_xmax(pg_current_snapshot())::text::bigint
            from feed_epoch e left join lateral (
                select tx, seq from memo_revision
                where tx < pg_snapshot_xmin(pg_current_snapshot()) order by tx desc, seq desc limit 1) r on true""";

    // The sum keeps a batch of large memos from being loaded only to be cut; the first row always comes.
    // The planner takes a plain comparison of the remainder to leave next to nothing and then sorts all that is left of the
    // feed for each batch; of a "case" it expects half, and reads along the index until the batch is full.
    private static final String ROWS = """
            select tx, seq, memo_id, revision, size from (
                select tx::text::bigint as tx, seq, memo_id, revision,
                       sum(octet_length(bytes)) over (order by r.tx, r.seq) as size, octet_length(bytes) as own
                from memo_revision r
                where (r.tx, r.seq) > (cast(cast(:tx as text) as xid8), :seq)
                  and (r.tx, r.seq) <= (cast(cast(:lastTx as text) as xid8), :lastSeq)
                  and case when ('x' || substr(md5(r.author), 1, 8))::bit(32)::bigint % :parts = :part then true else false end
                order by r.tx, r.seq limit :limit) page
            where size - own < :bytes
            order by tx, seq""";

    private final EntityManager database;
    private final MemoStore memos;

    FeedStore(EntityManager database, MemoStore memos) {
        this.database = database;
        this.memos = memos;
    }

    /** Where the feed ends now. */
    @Transactional
    Look look() {
        Object[] r = (Object[]) database.createNativeQuery(LOOK).getSingleResult();
        return new Look(new Position((String) r[0], number(r[1]), number(r[2])), number(r[3]), number(r[4]));
    }

    /**
     * At most {@code limit} rows of the partition after {@code from} and up to {@code to}, which a look gave, in order, of
     * about
     * 4 MiB of memos together.
     */
    @Transactional
    @SuppressWarnings("unchecked")
    Page between(Position from, Position to, Partition partition, int limit) {
        List<Object[]> rows = database.createNativeQuery(ROWS).setParameter("tx", Long.toString(from.tx()))
                .setParameter("seq", from.seq()).setParameter("lastTx", Long.toString(to.tx()))
                .setParameter("lastSeq", to.seq()).setParameter("parts", partition.count())
                .setParameter("part", partition.index()).setParameter("limit", limit)
                .setParameter("bytes", FeedService.BATCH_BYTES).getResultList();
        Map<RevisionKey, Memo> found = memos.revisions(rows.stream().map(FeedStore::key).toList());
        List<Row> read = rows.stream()
                .map(r -> new Row(new Position(from.epoch(), number(r[0]), number(r[1])), found.get(key(r)))).toList();
        long bytes = rows.isEmpty() ? 0 : number(rows.get(rows.size() - 1)[4]);
        return new Page(read, rows.size() < limit && bytes < FeedService.BATCH_BYTES);
    }

    private static RevisionKey key(Object[] row) {
        return new RevisionKey((UUID) row[2], ((Number) row[3]).intValue());
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
