package callbook.prediction.extraction;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import callbook.prediction.extraction.PredictionView.StoredQuoteView;

/** Which extractor versions read a prediction in which revisions of its memo, and in which words. */
@ApplicationScoped
class QuoteStore {

    // Of a revision in which several versions read the prediction, those of the newest.
    private static final String QUOTES = """
            select * from (
              select *, rank() over (partition by prediction_id, memo_revision
                order by extractor_order(extractor_version) desc, extractor_version desc) as place
              from prediction_quote
              where prediction_id = any(:ids) and (cast(:version as text) is null or extractor_version = :version)) ranked
            where place = 1 order by prediction_id, memo_revision, ordinal""";

    private static final String WITHDRAWN = """
            select p.id from prediction p join lateral (
              select q.extractor_version as version, max(q.memo_revision) as revision from prediction_quote q
              where q.prediction_id = p.id and (cast(:version as text) is null or q.extractor_version = :version)
              group by q.extractor_version
              order by q.extractor_version = current_version(p.memo_id) desc, extractor_order(q.extractor_version) desc,
                q.extractor_version desc
              limit 1) stated on true
            where p.id = any(:ids) and stated.revision <
              (select max(memo_revision) from extraction e
                where (e.memo_id, e.extractor_version) = (p.memo_id, stated.version))""";

    private final EntityManager database;

    QuoteStore(EntityManager database) {
        this.database = database;
    }

    /**
     * All quotes of each prediction, those of the oldest revision first; a prediction without one is not there.
     *
     * @param version as this one reads them; null: as the newest does that reads the prediction in the revision
     */
    @Transactional(Transactional.TxType.MANDATORY)
    @SuppressWarnings("unchecked")
    Map<UUID, List<StoredQuoteView>> of(Collection<UUID> predictions, String version) {
        List<QuoteEntity> quotes = about(database.createNativeQuery(QUOTES, QuoteEntity.class), predictions, version)
                .getResultList();
        return quotes.stream().collect(
                Collectors.groupingBy(q -> q.predictionId, Collectors.mapping(QuoteEntity::view, Collectors.toList())));
    }

    /**
     * Those of the predictions that the newest revision of their memo does not state.
     *
     * @param version as this one reads it; null: as the version does as which the memo counts, or where that never read the
     *        prediction, the newest that did
     */
    @Transactional(Transactional.TxType.MANDATORY)
    @SuppressWarnings("unchecked")
    Set<UUID> withdrawn(Collection<UUID> predictions, String version) {
        return new HashSet<>((List<UUID>) about(database.createNativeQuery(WITHDRAWN, UUID.class), predictions, version)
                .getResultList());
    }

    private static Query about(Query query, Collection<UUID> predictions, String version) {
        return query.setParameter("ids", predictions.toArray(UUID[]::new)).setParameter("version", version);
    }
}
