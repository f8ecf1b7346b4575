package callbook.scoring.predictions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import callbook.scoring.predictions.ExtractionView.CallView;
import callbook.scoring.predictions.ExtractionView.InstrumentView;
import callbook.scoring.predictions.ExtractionView.UntestableView;

/** Keeps what prediction-service read, each thing once. */
@ApplicationScoped
class PredictionStore {

    private static final int MOST_ROWS = 1_000;

    private static final String INSERT_CALLS = """
            insert into prediction (id, memo_id, memo_revision, extractor_version, ordinal, author, made_at, published_at,
                received_at, witnessed, late, restates, quote, symbols, confidence, terms, check_at, added_at)
            select id, cast(:memo as uuid), :revision, :version, ordinal, :author, made_at, cast(:published as timestamptz),
                cast(:received as timestamptz), witnessed, late, restates, quote, symbols, confidence, terms, now(),
                cast(:added as timestamptz)
            from json_to_recordset(cast(:calls as json)) as call (id uuid, ordinal integer, made_at timestamptz,
                witnessed boolean, late boolean, restates uuid, quote text, symbols text[], confidence double precision,
                terms text)
            on conflict (memo_id, memo_revision, extractor_version, ordinal) do nothing""";

    private final EntityManager database;
    private final ObjectMapper json;

    PredictionStore(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Keeps an extraction and the calls that its revision made; what is kept already stays as it is. An extraction that comes
     * again may have a call more, which a person accepted since. New calls are looked at right away.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(ExtractionView extraction) {
        Instant addedAt = keepReading(extraction) && isReadByOthers(extraction) ? extraction.recordedAt() : null;
        keepCalls(extraction, extraction.made(), addedAt);
    }

    private boolean keepReading(ExtractionView x) {
        return about(x, database.createNativeQuery("""
                insert into reading (memo_id, memo_revision, extractor_version, author, published_at, received_at, witnessed,
                    abstentions, untestable, stance, minds, withdrawn, shared)
                values (:memo, :revision, :version, :author, :published, :received, :witnessed, :abstentions, :untestable,
                    :stance, :minds, :withdrawn, :shared)
                on conflict do nothing"""))
                .setParameter("witnessed", x.witnessed()).setParameter("withdrawn", x.withdrawn().toArray(UUID[]::new))
                .setParameter("shared", x.shared().toArray(UUID[]::new)).setParameter("abstentions", x.abstentions().size())
                .setParameter("untestable", x.untestable().stream().map(UntestableView::reason).toArray(String[]::new))
                .setParameter("stance", x.debate() == null ? null : x.debate().stance())
                .setParameter("minds", x.debate() == null ? "[]" : write(x.debate().minds()))
                .executeUpdate() == 1;
    }

    private boolean isReadByOthers(ExtractionView x) {
        return !database.createNativeQuery("""
                select 1 from reading
                where memo_id = :memo and memo_revision = :revision and extractor_version <> :version""")
                .setParameter("memo", x.memoId()).setParameter("revision", x.memoRevision())
                .setParameter("version", x.extractorVersion()).getResultList().isEmpty();
    }

    /**
     * A hostile text makes thousands of calls, and its transaction is to be short all the same: so many rows a statement.
     *
     * @param addedAt null unless another version had read the revision before and left the calls out
     */
    private void keepCalls(ExtractionView x, List<CallView> calls, Instant addedAt) {
        for (int from = 0; from < calls.size(); from += MOST_ROWS) {
            List<CallView> some = calls.subList(from, Math.min(calls.size(), from + MOST_ROWS));
            about(x, database.createNativeQuery(INSERT_CALLS)).setParameter("added", addedAt)
                    .setParameter("calls", write(some.stream().map(this::row).toList())).executeUpdate();
        }
    }

    private ObjectNode row(CallView call) {
        ObjectNode row = json.createObjectNode().put("id", call.id().toString()).put("ordinal", call.ordinal())
                .put("made_at", call.madeAt().toString()).put("witnessed", call.witnessed()).put("late", call.late())
                .put("quote", call.quotes().get(0).text()).put("confidence", call.confidence().value())
                .put("terms", write(terms(call)));
        row.set("restates", json.valueToTree(call.restates()));
        row.set("symbols", json.valueToTree(call.instruments().stream().map(InstrumentView::symbol).toList()));
        return row;
    }

    private static Query about(ExtractionView x, Query query) {
        return query.setParameter("memo", x.memoId()).setParameter("revision", x.memoRevision())
                .setParameter("version", x.extractorVersion()).setParameter("author", x.author())
                .setParameter("published", x.publishedAt()).setParameter("received", x.receivedAt());
    }

    private ObjectNode terms(CallView call) {
        ObjectNode terms = json.createObjectNode();
        terms.set("legs", call.legs());
        terms.set("deadline", call.deadline());
        terms.set("base", call.base());
        terms.set("instruments", json.valueToTree(call.instruments()));
        return terms;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read as JSON cannot be written as JSON", e);
        }
    }
}
