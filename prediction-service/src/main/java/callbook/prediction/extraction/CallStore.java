package callbook.prediction.extraction;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import callbook.prediction.extraction.PredictionView.StoredQuoteView;

/**
 * Keeps the calls of an extraction by the thousand in a statement: a hostile text makes tens of thousands, and an open
 * transaction holds every feed of the server back.
 */
@ApplicationScoped
class CallStore {

    private static final int MOST_ROWS = 1_000;

    private static final String PREDICTIONS = """
            insert into prediction (id, memo_id, memo_revision, extractor_version, ordinal, author, made_at, witnessed, late,
                restates, symbols, body, writer)
            select id, memo_id, memo_revision, extractor_version, ordinal, author, made_at, witnessed, late, restates, symbols,
                body, 'prediction-service'
            from json_to_recordset(cast(:rows as json)) as call (id uuid, memo_id uuid, memo_revision integer,
                extractor_version text, ordinal integer, author text, made_at timestamptz, witnessed boolean, late boolean,
                restates uuid, symbols text[], body text)""";

    private static final String QUOTES = """
            insert into prediction_quote (prediction_id, extractor_version, memo_revision, ordinal, text, span_start, span_end)
            select prediction_id, extractor_version, memo_revision, ordinal, text, span_start, span_end
            from json_to_recordset(cast(:rows as json)) as quote (prediction_id uuid, extractor_version text,
                memo_revision integer, ordinal integer, text text, span_start integer, span_end integer)""";

    private final EntityManager database;
    private final ObjectMapper json;

    CallStore(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Adds predictions that were made now. */
    @Transactional(Transactional.TxType.MANDATORY)
    void make(List<PredictionView> made) {
        insert(PREDICTIONS, made.stream().map(this::prediction).toList());
    }

    /** Adds the words in which a version reads predictions. */
    @Transactional(Transactional.TxType.MANDATORY)
    void quote(String version, List<PredictionView> read) {
        List<ObjectNode> rows = new ArrayList<>();
        for (PredictionView call : read) {
            for (int at = 0; at < call.quotes().size(); at++) {
                rows.add(quote(call, version, at));
            }
        }
        insert(QUOTES, rows);
    }

    private void insert(String statement, List<ObjectNode> rows) {
        for (int from = 0; from < rows.size(); from += MOST_ROWS) {
            database.createNativeQuery(statement)
                    .setParameter("rows", write(rows.subList(from, Math.min(rows.size(), from + MOST_ROWS)))).executeUpdate();
        }
    }

    private ObjectNode prediction(PredictionView view) {
        ObjectNode row = json.createObjectNode().put("id", view.id().toString()).put("memo_id", view.memoId().toString())
                .put("memo_revision", view.memoRevision()).put("extractor_version", view.extractorVersion())
                .put("ordinal", view.ordinal()).put("author", view.author()).put("made_at", view.madeAt().toString())
                .put("witnessed", view.witnessed()).put("late", view.late()).put("body", write(view.call()));
        row.set("restates", json.valueToTree(view.restates()));
        row.set("symbols", json.valueToTree(view.instruments().stream().map(CallView.InstrumentView::symbol).toList()));
        return row;
    }

    private ObjectNode quote(PredictionView call, String version, int at) {
        StoredQuoteView quote = call.quotes().get(at);
        return json.createObjectNode().put("prediction_id", call.id().toString()).put("extractor_version", version)
                .put("memo_revision", quote.revision()).put("ordinal", at + 1).put("text", quote.text())
                .put("span_start", quote.span().start()).put("span_end", quote.span().end());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view that cannot be written as JSON", e);
        }
    }
}
