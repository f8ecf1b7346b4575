package callbook.memo.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import callbook.memo.problem.ProblemException;
import io.agroal.api.AgroalDataSource;

/** The stored memos, for those who read them. */
@ApplicationScoped
public class MemoStore {

    /** Which memos are asked for; a null condition admits all. */
    record Filter(String author, Instant from, Instant to, Integer cycle) {
    }

    /** The place of a memo in the list. */
    record Place(Instant publishedAt, UUID id) {
    }

    private static final String PAGE = "select " + MemoSummaryEntity.COLUMNS + """
             from memo_revision r join memo m on m.id = r.memo_id and m.revision = r.revision
            where (cast(:author as text) is null or r.author = :author)
              and (cast(:from as timestamptz) is null or r.published_at >= :from)
              and (cast(:to as timestamptz) is null or r.published_at < :to)
              and (cast(:cycle as integer) is null or r.cycle = :cycle)
              and (cast(:beforeTime as timestamptz) is null
                   or (r.published_at, r.memo_id) < (:beforeTime, cast(:beforeId as uuid)))
            order by r.published_at desc, r.memo_id desc limit :limit""";

    // The question that is asked most: a transaction and an object mapper around it would cost ten times what it does.
    private static final String ONE = "select " + MemoRow.COLUMNS + " from memo_revision where memo_id = ?";
    private static final String NEWEST = "select id, revision from memo where id = any(?)";

    private final EntityManager database;
    private final AgroalDataSource source;

    MemoStore(EntityManager database, AgroalDataSource source) {
        this.database = database;
        this.source = source;
    }

    /** The memo in its current revision. */
    public Optional<Memo> find(UUID id) {
        return one(ONE + " order by revision desc limit 1", MemoRow::memo, id);
    }

    /** The numbers of the memos' current revisions, in order; none where there is no such memo. */
    List<Optional<Integer>> newest(List<UUID> ids) {
        try (Connection c = source.getConnection(); PreparedStatement s = c.prepareStatement(NEWEST)) {
            s.setArray(1, c.createArrayOf("uuid", ids.toArray()));
            Map<UUID, Integer> newest = new HashMap<>();
            try (ResultSet rows = s.executeQuery()) {
                while (rows.next()) {
                    newest.put(rows.getObject(1, UUID.class), rows.getInt(2));
                }
            }
            return ids.stream().map(id -> Optional.ofNullable(newest.get(id))).toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One revision of a memo. */
    public Optional<Memo> find(RevisionKey key) {
        return one(ONE + " and revision = ?", MemoRow::memo, key.memoId(), key.revision());
    }

    /** What a request for a memo that is not there is answered. */
    static ProblemException unknown(UUID id) {
        return ProblemException.notFound("There is no memo " + id + ".");
    }

    /** A memo's revisions before the given one (null: all), newest first, at most {@code limit}. */
    @Transactional
    List<MemoView> history(UUID id, Integer before, int limit) {
        return MemoSummaryEntity.<MemoSummaryEntity> find("memoId = ?1 and revision < ?2 order by revision desc", id,
                before == null ? Integer.MAX_VALUE : before).page(0, limit).stream().map(MemoSummaryEntity::view).toList();
    }

    /** The named revisions; one that does not exist is left out. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Map<RevisionKey, Memo> revisions(List<RevisionKey> keys) {
        UUID[] ids = keys.stream().map(RevisionKey::memoId).toArray(UUID[]::new);
        Integer[] revisions = keys.stream().map(RevisionKey::revision).toArray(Integer[]::new);
        List<MemoRevisionEntity> found = database.createNativeQuery("""
                select r.* from memo_revision r
                join unnest(cast(:ids as uuid[]), cast(:revisions as integer[])) as k(id, revision)
                  on r.memo_id = k.id and r.revision = k.revision""", MemoRevisionEntity.class).setParameter("ids", ids)
                .setParameter("revisions", revisions).getResultList();
        return found.stream().map(MemoRevisionEntity::memo)
                .collect(Collectors.toMap(m -> new RevisionKey(m.id(), m.revision()), m -> m));
    }

    /** Latest publication first, from after the place (null for the first page), at most {@code limit}. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<MemoView> page(Filter filter, Place after, int limit) {
        Query query = database.createNativeQuery(PAGE, MemoSummaryEntity.class).setParameter("author", filter.author())
                .setParameter("from", filter.from()).setParameter("to", filter.to()).setParameter("cycle", filter.cycle())
                .setParameter("beforeTime", after == null ? null : after.publishedAt())
                .setParameter("beforeId", after == null ? null : after.id()).setParameter("limit", limit);
        return ((List<MemoSummaryEntity>) query.getResultList()).stream().map(MemoSummaryEntity::view).toList();
    }

    /** The named memos in their current revisions, by id; one that does not exist is left out. */
    @Transactional
    @SuppressWarnings("unchecked")
    Map<UUID, MemoView> summaries(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Query query = database.createNativeQuery("select " + MemoSummaryEntity.COLUMNS + """
                 from memo_revision r join memo m on m.id = r.memo_id and m.revision = r.revision
                where m.id in (:ids)""", MemoSummaryEntity.class).setParameter("ids", ids);
        return ((List<MemoSummaryEntity>) query.getResultList()).stream().map(MemoSummaryEntity::view)
                .collect(Collectors.toMap(MemoView::id, v -> v));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Optional<T> one(String sql, Reading<T> reading, Object... key) {
        try (Connection c = source.getConnection(); PreparedStatement s = c.prepareStatement(sql)) {
            for (int i = 0; i < key.length; i++) {
                s.setObject(i + 1, key[i]);
            }
            try (ResultSet row = s.executeQuery()) {
                return row.next() ? Optional.of(reading.of(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
