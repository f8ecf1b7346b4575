package callbook.prediction.extraction;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import callbook.prediction.extraction.Readings.Publication;

/** What the earlier revisions of a memo leave to the next one. */
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
                  exists (select 1 from prediction p where (p.memo_id, p.memo_revision, p.extractor_version)
                    = (e.memo_id, e.memo_revision, e.extractor_version)) desc, memo_revision desc) as place
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

    /** Whether this revision was read by this extractor version. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean isRecorded(UUID memoId, int revision, String version) {
        return !about(database.createNativeQuery("""
                select 1 from extraction
                where memo_id = :memo and extractor_version = :version and memo_revision = :revision"""), memoId, revision,
                version).getResultList().isEmpty();
    }

    /** The predictions of the revisions before. */
    @Transactional
    List<Known> known(NewExtraction read) {
        List<PredictionView> before = read.memoRevision() == 1 ? List.of() : predictions.of(read.memoId(), read.version());
        return before.stream().filter(p -> p.memoRevision() < read.memoRevision())
                .map(p -> new Known(p, Wager.of(p.legs(), p.deadline(), p.base()), words(p, read.memoRevision() - 1))).toList();
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
