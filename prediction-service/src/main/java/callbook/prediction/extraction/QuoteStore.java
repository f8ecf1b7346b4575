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
import jakarta.transaction.Transactional;

import callbook.prediction.extraction.PredictionView.StoredQuoteView;

/** Which revisions of a memo state a prediction, and in which words: rows are added and never changed. */
@ApplicationScoped
class QuoteStore {

    private final EntityManager database;

    QuoteStore(EntityManager database) {
        this.database = database;
    }

    /** Adds the words in which a revision states a prediction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID prediction, List<StoredQuoteView> quotes) {
        for (int i = 0; i < quotes.size(); i++) {
            QuoteEntity.of(prediction, i + 1, quotes.get(i)).persist();
        }
    }

    /** All quotes of each prediction, those of the oldest revision first. */
    @Transactional(Transactional.TxType.MANDATORY)
    @SuppressWarnings("unchecked")
    Map<UUID, List<StoredQuoteView>> of(Collection<UUID> predictions) {
        List<QuoteEntity> quotes = database.createNativeQuery("""
                select * from prediction_quote where prediction_id = any(:ids)
                order by prediction_id, memo_revision, ordinal""", QuoteEntity.class)
                .setParameter("ids", predictions.toArray(UUID[]::new)).getResultList();
        return quotes.stream()
                .collect(
                        Collectors.groupingBy(q -> q.predictionId, Collectors.mapping(QuoteEntity::view, Collectors.toList())));
    }

    /** Those of the predictions that the newest revision of their memo, as the same extractor read it, does not state. */
    @Transactional(Transactional.TxType.MANDATORY)
    @SuppressWarnings("unchecked")
    Set<UUID> withdrawn(Collection<UUID> predictions) {
        return new HashSet<>((List<UUID>) database.createNativeQuery("""
                select p.id from prediction p where p.id = any(:ids) and
                  (select max(memo_revision) from extraction e
                    where (e.memo_id, e.extractor_version) = (p.memo_id, p.extractor_version))
                  > (select max(memo_revision) from prediction_quote q where q.prediction_id = p.id)""", UUID.class)
                .setParameter("ids", predictions.toArray(UUID[]::new)).getResultList());
    }
}
