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

    /**
     * Which calls are asked for; a null condition admits all.
     *
     * @param version calls that this extractor version reads; null: those that each memo's current version does
     */
    record Filter(UUID memo, String author, String symbol, Instant from, Instant to, String version) {
    }

    private static final String PAGE = """
            select * from prediction p
            where exists (select 1 from prediction_quote q
                where q.prediction_id = p.id and q.extractor_version = coalesce(:version, current_version(p.memo_id)))
              and (cast(:memo as uuid) is null or memo_id = :memo)
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
        return PredictionEntity.<PredictionEntity> findByIdOptional(id).map(found -> views(List.of(found), null).get(0));
    }

    /**
     * Every call of a memo in the order in which they were made, in the words in which one extractor version reads it: without
     * any where only others do.
     */
    @Transactional
    List<PredictionView> of(UUID memoId, String version) {
        return views(PredictionEntity.list("memoId = ?1 order by ordinal", memoId), version);
    }

    /** Newest first, from after the cursor (null for the first page), at most {@code limit}. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<PredictionView> page(Filter filter, Cursor after, int limit) {
        Query query = database.createNativeQuery(PAGE, PredictionEntity.class).setParameter("memo", filter.memo())
                .setParameter("author", filter.author()).setParameter("symbol", filter.symbol())
                .setParameter("from", filter.from()).setParameter("to", filter.to())
                .setParameter("version", filter.version())
                .setParameter("beforeTime", after == null ? null : after.time())
                .setParameter("beforeId", after == null ? null : after.id()).setParameter("limit", limit);
        return views(query.getResultList(), filter.version());
    }

    private List<PredictionView> views(List<PredictionEntity> found, String version) {
        List<UUID> ids = found.stream().map(p -> p.id).toList();
        Map<UUID, List<StoredQuoteView>> words = quotes.of(ids, version);
        Set<UUID> withdrawn = quotes.withdrawn(ids, version);
        return found.stream()
                .map(p -> p.view(call(p), words.getOrDefault(p.id, List.of()), withdrawn.contains(p.id))).toList();
    }

    private CallView call(PredictionEntity entity) {
        try {
            return json.readValue(entity.body, CallView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored call " + entity.id + " cannot be read", e);
        }
    }
}
