package callbook.scoring.predictions;

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

    private final EntityManager database;
    private final ObjectMapper json;

    PredictionStore(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Keeps an extraction and the calls that its revision made; one that is kept already stays as it is. New calls are looked
     * at
     * right away.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(ExtractionView extraction) {
        if (keepReading(extraction)) {
            extraction.made().forEach(call -> keepCall(extraction, call));
        }
    }

    private boolean keepReading(ExtractionView x) {
        return about(x, database.createNativeQuery("""
                insert into reading (memo_id, memo_revision, extractor_version, author, published_at, received_at, witnessed,
                    abstentions, untestable, stance, minds, withdrawn)
                values (:memo, :revision, :version, :author, :published, :received, :witnessed, :abstentions, :untestable,
                    :stance, :minds, :withdrawn)
                on conflict do nothing"""))
                .setParameter("witnessed", x.witnessed()).setParameter("withdrawn", x.withdrawn().toArray(UUID[]::new))
                .setParameter("abstentions", x.abstentions().size())
                .setParameter("untestable", x.untestable().stream().map(UntestableView::reason).toArray(String[]::new))
                .setParameter("stance", x.debate() == null ? null : x.debate().stance())
                .setParameter("minds", x.debate() == null ? "[]" : write(x.debate().minds()))
                .executeUpdate() == 1;
    }

    private void keepCall(ExtractionView x, CallView call) {
        about(x, database.createNativeQuery("""
                insert into prediction (id, memo_id, memo_revision, extractor_version, ordinal, author, made_at, published_at,
                    received_at, witnessed, late, restates, quote, symbols, confidence, terms, check_at)
                values (:id, :memo, :revision, :version, :ordinal, :author, :made, :published, :received, :witnessed, :late,
                    :restates, :quote, :symbols, :confidence, :terms, now())"""))
                .setParameter("id", call.id()).setParameter("ordinal", call.ordinal()).setParameter("made", call.madeAt())
                .setParameter("witnessed", call.witnessed()).setParameter("late", call.late())
                .setParameter("restates", call.restates())
                .setParameter("quote", call.quotes().get(0).text())
                .setParameter("symbols", call.instruments().stream().map(InstrumentView::symbol).toArray(String[]::new))
                .setParameter("confidence", call.confidence().value()).setParameter("terms", write(terms(call)))
                .executeUpdate();
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
