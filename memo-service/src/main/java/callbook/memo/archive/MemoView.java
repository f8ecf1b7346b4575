package callbook.memo.archive;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A memo without its text, for lists. */
record MemoView(UUID id, String author, String byline, Integer number, String slug, String title, Instant publishedAt,
        Instant receivedAt, boolean backfilled, OffsetDateTime writtenAt, String dateline, Integer cycle, int revision,
        String sha256, String sourceUrl, List<String> notes) {
}
