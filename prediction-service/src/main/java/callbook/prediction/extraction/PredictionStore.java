package callbook.prediction.extraction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import callbook.prediction.extraction.PredictionView.StoredQuoteView;

/** The stored calls. */
@ApplicationScoped
class PredictionStore {

    /** Which calls are asked for; a null condition admits all. */
    record Filter(UUID memo, String author, String symbol, Instant from, Instant to) {
    }

    private static final String PAGE = """
            select * from prediction p
            where (cast(:memo as uuid) is null or memo_id = :memo)
              and (cast(:author as text) is null or author = :author)
              and (cast(:symbol as text) is null or symbols @> array[cast(:symbol as text)])
              and (cast(:from as timestamptz) is null or made_at >= :from)
              and (cast(:to as timestamptz) is null or made_at < :to)
              and (cast(:beforeTime as timestamptz) is null or (made_at, id) < (:beforeTime, cast(:beforeId as uuid)))
            order by made_at desc, id desc limit :limit""";

    private final EntityManager database;
    private final QuoteStore quotes;
    private final ObjectMapper json;

    PredictionStore(EntityManager database, QuoteStore quotes, ObjectMapper json) {
        this.database = database;
        this.quotes = quotes;
        this.json = json;
    }

    @Transactional
    Optional<PredictionView> find(UUID id) {
        return PredictionEntity.<PredictionEntity> findByIdOptional(id).map(found -> views(List.of(found)).get(0));
    }

    /** Every call of a memo that one extractor version found, in the order in which they were made. */
    @Transactional
    List<PredictionView> of(UUID memoId, String version) {
        return views(PredictionEntity.list("memoId = ?1 and extractorVersion = ?2 order by ordinal", memoId, version));
    }

    /** Newest first, from after the cursor (null for the first page), at most {@code limit}. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<PredictionView> page(Filter filter, Cursor after, int limit) {
        Query query = database.createNativeQuery(PAGE, PredictionEntity.class).setParameter("memo", filter.memo())
                .setParameter("author", filter.author()).setParameter("symbol", filter.symbol())
                .setParameter("from", filter.from()).setParameter("to", filter.to())
                .setParameter("beforeTime", after == null ? null : after.time())
                .setParameter("beforeId", after == null ? null : after.id()).setParameter("limit", limit);
        return views(query.getResultList());
    }

    private List<PredictionView> views(List<PredictionEntity> found) {
        List<UUID> ids = found.stream().map(p -> p.id).toList();
        Map<UUID, List<StoredQuoteView>> words = quotes.of(ids);
        Set<UUID> withdrawn = quotes.withdrawn(ids);
        return found.stream().map(p -> p.view(call(p), words.get(p.id), withdrawn.contains(p.id))).toList();
    }

    private CallView call(PredictionEntity entity) {
        try {
            return json.readValue(entity.body, CallView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored call " + entity.id + " cannot be read", e);
        }
    }
}
