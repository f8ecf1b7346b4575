package callbook.memo.archive;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A memo without its text, for lists.
 *
 * @param snippet words of the text, those found between {@code **}; null, and not shown, where nothing was searched for
 */
record MemoView(UUID id, String author, String byline, Integer number, String slug, String title, Instant publishedAt,
        Instant receivedAt, boolean backfilled, OffsetDateTime writtenAt, String dateline, Integer cycle, int revision,
        String sha256, String sourceUrl, List<String> notes,
        @JsonInclude(JsonInclude.Include.NON_NULL) String snippet) {

    MemoView withSnippet(String found) {
        return new MemoView(id, author, byline, number, slug, title, publishedAt, receivedAt, backfilled, writtenAt, dateline,
                cycle, revision, sha256, sourceUrl, notes, found);
    }
}
