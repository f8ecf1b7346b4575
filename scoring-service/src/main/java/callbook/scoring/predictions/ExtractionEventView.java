package callbook.scoring.predictions;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What we read of an event of the extraction feed. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ExtractionEventView(String id, String type, Instant time, ExtractionView data) {
}
