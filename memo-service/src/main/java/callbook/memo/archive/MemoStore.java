package callbook.memo.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import callbook.memo.intake.MemoDraft;
import callbook.memo.intake.MemoText;

/** The stored memos. Uniqueness is the database's business: it survives races, and a check before an insert does not. */
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

    private final EntityManager database;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    MemoStore(EntityManager database) {
        this.database = database;
    }

    /**
     * Stores a memo, unless its author's memo of these bytes or of this number is there. A memo that another request is
     * storing at this moment is waited for, so that of many that send the same one stores it and all get it.
     */
    @Transactional
    Stored store(MemoDraft draft, MemoText text) {
        UUID id = ids.generate();
        boolean isNew = database.createNativeQuery("""
                insert into memo (id, author, number, first_sha256, revision) values (:id, :author, :number, :sha256, 1)
                on conflict do nothing""").setParameter("id", id).setParameter("author", draft.author())
                .setParameter("number", draft.number()).setParameter("sha256", text.sha256()).executeUpdate() == 1;
        if (!isNew) {
            return existing(draft, text);
        }
        MemoRevisionEntity revision = MemoRevisionEntity.first(id, draft, text);
        revision.persist();
        return new Stored.New(revision.memo());
    }

    /** The memo in its current revision. */
    @Transactional
    public Optional<Memo> find(UUID id) {
        return MemoRevisionEntity
                .<MemoRevisionEntity> find("memoId = ?1 order by revision desc", id).firstResultOptional()
                .map(MemoRevisionEntity::memo);
    }

    /** The named revisions; one that does not exist is left out. */
    @Transactional
    public Map<RevisionKey, Memo> revisions(List<RevisionKey> keys) {
        List<UUID> ids = keys.stream().map(RevisionKey::memoId).distinct().toList();
        return MemoRevisionEntity.<MemoRevisionEntity> stream("memoId in ?1", ids).map(MemoRevisionEntity::memo)
                .filter(m -> keys.contains(new RevisionKey(m.id(), m.revision())))
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

    private Stored existing(MemoDraft draft, MemoText text) {
        Optional<Memo> same = first("m.author = :author and m.first_sha256 = :other", draft.author(), text.sha256());
        if (same.isPresent()) {
            return Stored.Conflict.between(draft, same.get()).<Stored> map(c -> c)
                    .orElseGet(() -> new Stored.Known(same.get()));
        }
        Memo holder = first("m.author = :author and m.number = :other", draft.author(), draft.number()).orElseThrow();
        return new Stored.Conflict("number",
                "is %d, which is the number of another memo of %s: %s".formatted(draft.number(), draft.author(), holder.id()));
    }

    private Optional<Memo> first(String condition, String author, Object other) {
        return database.createNativeQuery(
                "select r.* from memo m join memo_revision r on r.memo_id = m.id and r.revision = 1 where " + condition,
                MemoRevisionEntity.class).setParameter("author", author).setParameter("other", other).getResultStream()
                .findFirst().map(r -> ((MemoRevisionEntity) r).memo());
    }
}
