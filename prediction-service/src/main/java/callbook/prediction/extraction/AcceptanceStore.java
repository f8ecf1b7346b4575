package callbook.prediction.extraction;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes predictions of proposed calls that a person accepts. The feed tells the memo's extraction once more, with the call
 * among its calls: its row is kept under the extractor's version, a plus and the call's ordinal, beside the one of the grammar.
 */
@ApplicationScoped
public class AcceptanceStore {

    private static final String NEWER = """
            select 1 from extraction n, extraction o
            where (o.memo_id, o.memo_revision, o.extractor_version) = (:memo, :revision, :version) and n.memo_id = o.memo_id
              and (n.memo_revision > o.memo_revision or n.memo_revision = o.memo_revision and n.recorded_at > o.recorded_at
                and split_part(n.extractor_version, '+', 1) <> o.extractor_version) limit 1""";

    private static final String NEWEST_BODY = """
            select body from extraction
            where (memo_id, memo_revision, split_part(extractor_version, '+', 1)) = (:memo, :revision, :version)
            order by recorded_at desc, seq desc limit 1""";

    private static final String TELL = """
            insert into extraction (memo_id, memo_revision, extractor_version, author, published_at, received_at, witnessed,
                written_at, recorded_at, body, writer)
            select memo_id, memo_revision, extractor_version || '+' || cast(:ordinal as text), author, published_at,
                received_at, witnessed, written_at, :recorded, :body, :writer
            from extraction where (memo_id, memo_revision, extractor_version) = (:memo, :revision, :version)""";

    private final EntityManager database;
    private final RevisionStore revisions;
    private final PredictionStore predictions;
    private final CallStore calls;
    private final ObjectMapper json;

    AcceptanceStore(EntityManager database, RevisionStore revisions, PredictionStore predictions, CallStore calls,
            ObjectMapper json) {
        this.database = database;
        this.revisions = revisions;
        this.predictions = predictions;
        this.calls = calls;
        this.json = json;
    }

    /** A call as it is kept and shown. */
    public String write(ProposedCall call) {
        return json(call.view());
    }

    /** Whether the memo, as the extractor read it so far, makes this very call, in whatever words. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isStated(UUID memoId, String version, String callJson) {
        return states(predictions.of(memoId, version), read(callJson, CallView.class));
    }

    /** Makes a prediction of the call, if nothing else says it by now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Acceptance.Outcome accept(Acceptance a) {
        revisions.lock(a.memoId());
        if (!about(a, NEWER).getResultList().isEmpty()) {
            return Acceptance.Outcome.SUPERSEDED;
        }
        List<PredictionView> before = predictions.of(a.memoId(), a.version());
        CallView call = read(a.callJson(), CallView.class);
        if (states(before, call)) {
            return Acceptance.Outcome.STATED_ALREADY;
        }
        String told = (String) about(a, NEWEST_BODY).getSingleResult();
        int ordinal = 1 + before.stream().mapToInt(PredictionView::ordinal).max().orElse(0);
        PredictionView made = read(told, HeaderView.class).prediction(a, call, ordinal);
        PredictionEntity.of(made, a.callJson()).persist();
        calls.quote(a.version(), List.of(made));
        tell(a, made, read(told, ObjectNode.class));
        return Acceptance.Outcome.MADE;
    }

    /** The prediction that an accepted proposal became, as the contract spells it. */
    @Transactional
    public Optional<String> find(UUID id) {
        return predictions.find(id).map(this::json);
    }

    private void tell(Acceptance a, PredictionView made, ObjectNode told) {
        List<JsonNode> calls = new ArrayList<>();
        told.get("calls").forEach(calls::add);
        calls.add(json.valueToTree(made));
        calls.sort(Comparator.comparingInt(call -> call.at("/quotes/0/span/start").intValue()));
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        told.set("calls", json.createArrayNode().addAll(calls));
        told.put("recordedAt", now.toString());
        about(a, TELL).setParameter("ordinal", made.ordinal()).setParameter("recorded", now).setParameter("body", json(told))
                .setParameter("writer", a.by()).executeUpdate();
    }

    private static boolean states(List<PredictionView> predictions, CallView call) {
        Wager wager = Wager.of(call);
        return predictions.stream().anyMatch(p -> Wager.of(p.legs(), p.deadline(), p.base()).equals(wager));
    }

    private Query about(Acceptance a, String sql) {
        return database.createNativeQuery(sql).setParameter("memo", a.memoId()).setParameter("revision", a.memoRevision())
                .setParameter("version", a.version());
    }

    private String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view that cannot be written as JSON", e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored body cannot be read as " + type.getSimpleName(), e);
        }
    }
}
