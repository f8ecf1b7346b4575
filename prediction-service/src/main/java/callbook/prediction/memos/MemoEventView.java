package callbook.prediction.memos;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What we read of an event of the memo feed. */
@JsonIgnoreProperties(ignoreUnknown = true)
record MemoEventView(String id, String type, Instant time, MemoView data) {
}
