package callbook.memo.reader;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What we read of a stored call. Words that prediction-service learns later are strings here, and shown as they are. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PredictionView(UUID id, int memoRevision, int ordinal, boolean late, boolean withdrawn, List<Quote> quotes,
        List<Leg> legs,
        Deadline deadline, Confidence confidence) {

    PredictionView {
        Objects.requireNonNull(id);
        quotes = List.copyOf(quotes);
        legs = List.copyOf(legs);
        Objects.requireNonNull(deadline);
    }

    /** Words of one revision of the memo. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Quote(String text, Span span, Integer revision) {

        Quote {
            Objects.requireNonNull(text);
        }
    }

    /** A place in the memo's text, in UTF-16 units, the end exclusive. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Span(int start, int end) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Leg(String measure, String subject, String benchmark, String op, BigDecimal bound, BigDecimal low, BigDecimal high,
            String unit, String observed, String prints) {

        Leg {
            Objects.requireNonNull(measure);
            Objects.requireNonNull(subject);
            Objects.requireNonNull(op);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Deadline(String kind, Instant until, LocalDate date, Integer count, boolean exact) {

        Deadline {
            Objects.requireNonNull(kind);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Confidence(BigDecimal value, String source) {
    }
}
