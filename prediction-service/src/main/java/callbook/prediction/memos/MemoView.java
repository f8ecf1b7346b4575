package callbook.prediction.memos;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What we read of a memo. */
@JsonIgnoreProperties(ignoreUnknown = true)
record MemoView(UUID id, int revision, String author, Instant publishedAt, Instant receivedAt, boolean backfilled,
        OffsetDateTime writtenAt, String markdown) {
}
