package callbook.prediction.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Reads the feed's rows. */
@ApplicationScoped
class FeedStore {

    /** One row of the feed with its place in it. */
    record Row(Position position, CloudEvent event) {
    }

    // The sum keeps a batch of large extractions from being loaded only to be cut; the first row always comes.
    private static final String ROWS = """
            select tx, seq, memo_id, memo_id || '/' || memo_revision || '/' || extractor_version, recorded_at, body from (
                select tx::text::bigint as tx, seq, memo_id, memo_revision, extractor_version, recorded_at, body,
                       sum(octet_length(body)) over (order by r.tx, r.seq) - octet_length(body) as before
                from extraction r
                where (r.tx, r.seq) > (cast(cast(:tx as text) as xid8), :seq)
                  and r.tx < pg_snapshot_xmin(pg_current_snapshot())
                order by r.tx, r.seq limit :limit) page
            where before < :bytes
            order by tx, seq""";

    private final EntityManager database;

    FeedStore(EntityManager database) {
        this.database = database;
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

    /** At most {@code limit} rows after the position, in order, of about {@code bytes} bytes together. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Row> after(Position position, int limit, long bytes) {
        List<Object[]> rows = database.createNativeQuery(ROWS).setParameter("tx", Long.toString(position.tx()))
                .setParameter("seq", position.seq()).setParameter("limit", limit).setParameter("bytes", bytes).getResultList();
        return rows.stream().map(r -> row(position.epoch(), r)).toList();
    }

    private static Row row(String epoch, Object[] r) {
        return new Row(new Position(epoch, ((Number) r[0]).longValue(), ((Number) r[1]).longValue()),
                CloudEvent.of((UUID) r[2], (String) r[3], (Instant) r[4], (String) r[5]));
    }
}
