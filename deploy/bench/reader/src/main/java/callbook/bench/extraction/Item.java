package callbook.bench.extraction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A labelled text.
 *
 * @param asked what the reader is given
 * @param readings every right reading of it, the first the one that its labellers prefer
 * @param label all that its label says
 */
record Item(String id, Question asked, List<JsonNode> readings, JsonNode label) {

    Item {
        readings = List.copyOf(readings);
    }

    /** A text with what is known beside it; all but the first two may be null. */
    record Question(String text, Instant publishedAt, OffsetDateTime writtenAt, String timeframe, BigDecimal confidence) {
    }
}
