package callbook.scoring.record;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import callbook.scoring.claim.LegTerms;
import callbook.scoring.settlement.VoidReason;

/** Reads memos from rows that are sorted by memo and revision, one for each call and one for a revision without calls. */
class MemoRowsView {

    /** What we read of a stored call's terms. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record TermsView(List<LegTerms> legs) {
    }

    /** What we read of a mind. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record MindView(String name, BigDecimal conviction, boolean abstained) {

        Mind mind() {
            return new Mind(name, Optional.ofNullable(conviction), abstained);
        }
    }

    private final ResultSet rows;
    private final ObjectReader terms;
    private final ObjectReader minds;
    private boolean hasNext;

    MemoRowsView(ResultSet rows, ObjectMapper json) throws SQLException {
        this.rows = rows;
        // One leg in words that came after this version must not hide the record of all the others.
        ObjectReader lenient = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
        this.terms = lenient.forType(TermsView.class);
        this.minds = lenient.forType(MindView[].class);
        this.hasNext = rows.next();
    }

    boolean hasNext() {
        return hasNext;
    }

    /** The next memo, whole. */
    Memo next() throws SQLException {
        UUID memo = memo();
        List<Revision> revisions = new ArrayList<>();
        while (hasNext && memo.equals(memo())) {
            revisions.add(revision(memo, rows.getInt("memo_revision")));
        }
        return new Memo(revisions);
    }

    private UUID memo() throws SQLException {
        return rows.getObject("memo_id", UUID.class);
    }

    private Revision revision(UUID memo, int number) throws SQLException {
        Published published = new Published(rows.getObject("published_at", OffsetDateTime.class).toInstant(),
                rows.getBoolean("witnessed"));
        Silence silence = new Silence(rows.getInt("abstentions"),
                List.of((String[]) rows.getArray("untestable").getArray()));
        Debate debate = new Debate(Direction.ofStance(rows.getString("stance")),
                List.of(this.<MindView[]> read(minds, "minds")).stream().map(MindView::mind).toList());
        List<Call> calls = new ArrayList<>();
        while (hasNext && memo.equals(memo()) && number == rows.getInt("memo_revision")) {
            if (rows.getObject("id") != null) {
                calls.add(call());
            }
            hasNext = rows.next();
        }
        return new Revision(published, silence, debate, calls);
    }

    private Call call() throws SQLException {
        Optional<Double> confidence = Optional.ofNullable(rows.getObject("confidence", Double.class));
        Optional<OffsetDateTime> due = Optional.ofNullable(rows.getObject("due_at", OffsetDateTime.class));
        Course course = new Course(rows.getBoolean("late"), rows.getObject("restates") != null, rows.getBoolean("withdrawn"),
                due.map(OffsetDateTime::toInstant), end());
        return new Call(Aim.of(this.<TermsView> read(terms, "terms").legs()), confidence.map(BigDecimal::valueOf), course);
    }

    private Optional<End> end() throws SQLException {
        String verdict = rows.getString("verdict");
        if (verdict == null) {
            return Optional.empty();
        }
        return Optional.of(switch (verdict) {
            case "RIGHT" -> new End.Judged(true);
            case "WRONG" -> new End.Judged(false);
            default -> new End.Voided(VoidReason.valueOf(rows.getString("reason")));
        });
    }

    private <T> T read(ObjectReader reader, String column) throws SQLException {
        try {
            return reader.readValue(rows.getString(column));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the " + column + " of a stored call cannot be read", e);
        }
    }
}
