package callbook.prediction.extraction;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import callbook.prediction.extraction.Readings.Publication;

/** What the earlier revisions of a memo, and the versions that read it, leave to the next reading. */
@ApplicationScoped
class RevisionStore {

    /**
     * As of how many publications a text is read beside its own: the first, then those of the revisions that made calls, then
     * the rest, the newest before the older. Words whose deadline counts from another one are not recognised and stand for a
     * new call.
     */
    static final int MOST_PUBLICATIONS = 20;

    private static final String PUBLICATIONS = """
            select published_at, written_at from (
              select published_at, written_at, memo_revision, row_number() over (order by memo_revision = 1 desc,
                  exists (select 1 from prediction p where (p.memo_id, p.memo_revision)
                    = (e.memo_id, e.memo_revision)) desc, memo_revision desc) as place
              from extraction e
              where memo_id = :memo and extractor_version = :version and memo_revision < :revision) ranked
            where place <= :most order by memo_revision""";

    private final EntityManager database;
    private final PredictionStore predictions;

    RevisionStore(EntityManager database, PredictionStore predictions) {
        this.database = database;
        this.predictions = predictions;
    }

    /** Keeps every other transaction away from the memo until this one ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lock(UUID memoId) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(cast(:memo as text), 0))")
                .setParameter("memo", memoId.toString()).getSingleResult();
    }

    /** The first of the memo's revisions that the version has not read; it reads each after the ones before. */
    @Transactional
    int firstUnread(UUID memoId, String version) {
        return (Integer) database.createNativeQuery("""
                select coalesce(max(memo_revision), 0) + 1 from extraction
                where memo_id = :memo and extractor_version = :version""", Integer.class).setParameter("memo", memoId)
                .setParameter("version", version).getSingleResult();
    }

    /** What is known of the memo when the version reads the revision at an instant. */
    @Transactional
    Before before(NewExtraction read, Instant now) {
        boolean isBesides = isReadByOthers(read);
        List<PredictionView> all = isBesides || read.memoRevision() > 1 ? predictions.of(read.memoId(), read.version())
                : List.of();
        return new Before(
                all.stream().filter(p -> p.quotes().stream().anyMatch(q -> q.revision() < read.memoRevision()))
                        .map(p -> new Known(p, Wager.of(p.legs(), p.deadline(), p.base()), words(p, read.memoRevision() - 1)))
                        .toList(),
                all.stream().filter(p -> p.quotes().isEmpty()).map(this::inItsWords).toList(),
                isBesides ? Optional.of(now) : Optional.empty());
    }

    /** The publications of the revisions before, the first one first, at most {@link #MOST_PUBLICATIONS}. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Publication> publications(NewExtraction read) {
        if (read.memoRevision() == 1) {
            return List.of();
        }
        List<Object[]> rows = about(database.createNativeQuery(PUBLICATIONS), read.memoId(), read.memoRevision(),
                read.version()).setParameter("most", MOST_PUBLICATIONS).getResultList();
        return rows.stream().map(RevisionStore::publication).toList();
    }

    /** The grammar says again what it reads; what a person accepted is known by its words alone. */
    private PredictionView inItsWords(PredictionView p) {
        return p.proposed() == null ? p
                : predictions.find(p.id()).map(found -> p.quoted(found.quotes(), List.of())).orElse(p);
    }

    private boolean isReadByOthers(NewExtraction read) {
        return !about(database.createNativeQuery("""
                select 1 from extraction
                where memo_id = :memo and memo_revision = :revision
                  and split_part(extractor_version, '+', 1) <> :version"""), read.memoId(),
                read.memoRevision(), read.version()).getResultList().isEmpty();
    }

    private static Set<String> words(PredictionView p, int revision) {
        return p.quotes().stream().filter(quote -> quote.revision() == revision)
                .map(PredictionView.StoredQuoteView::text).collect(Collectors.toSet());
    }

    private static Publication publication(Object[] row) {
        return new Publication((Instant) row[0], row[1] == null ? null : OffsetDateTime.parse((String) row[1]));
    }

    private static Query about(Query query, UUID memoId, int revision, String version) {
        return query.setParameter("memo", memoId).setParameter("revision", revision).setParameter("version", version);
    }
}
