package callbook.memo.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * An accepted memo before it is stored: everything that is known of it but its id, its revision and its bytes.
 *
 * @param author slug of the byline, never empty
 * @param byline as written, 1 to 200 code points
 * @param number 1 or more; null where none is stated
 * @param slug never empty
 * @param title 1 to 200 code points
 * @param publishedAt what the author claims, else {@code receivedAt}; at most a minute after it; to the microsecond
 * @param receivedAt to the microsecond
 * @param backfilled received more than 15 minutes after {@code publishedAt}
 * @param writtenAt null where unknown
 * @param dateline null where there is none
 * @param cycle 0 or more; null where there is none
 * @param sourceUrl http or https; null where unsaid
 * @param statedPublishedAt the claim itself, null where none was made
 * @param textStamp the stamp in the text's own header, whether or not it counted; null where none can be read
 * @param notes what of the header could not be read, and why
 */
public record MemoDraft(String author, String byline, Integer number, String slug, String title, Instant publishedAt,
        Instant receivedAt,
        boolean backfilled, OffsetDateTime writtenAt, String dateline, Integer cycle, String sourceUrl,
        Instant statedPublishedAt, Instant textStamp, List<String> notes) {

    public MemoDraft {
        notes = List.copyOf(notes);
    }
}
