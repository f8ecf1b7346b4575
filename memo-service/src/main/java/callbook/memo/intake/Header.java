package callbook.memo.intake;

import java.time.Instant;
import java.util.List;

/**
 * What a memo says about itself. Everything but the title may be null: nothing is guessed, and what stands there but cannot
 * be read is null with a note.
 *
 * @param title 1 to 200 code points
 * @param byline who signed, as written, not judged
 * @param publishedAt the author's claim; the one field that refuses a memo when it cannot be read
 * @param dateline as written, without emphasis marks
 * @param written when it was written
 * @param cycle 0 or more
 * @param number 1 or more
 * @param slug as the memo's address has it
 * @param sourceUrl as written, not judged
 * @param notes what could not be read, and why
 */
public record Header(String title, String byline, Stamp publishedAt, String dateline, WritingTime written, Integer cycle,
        Integer number, String slug, String sourceUrl, List<String> notes) {

    public Header {
        notes = List.copyOf(notes);
    }

    /** The author's claim as an instant; null where none is stated or it cannot be read. */
    Instant stampedAt() {
        return publishedAt instanceof Stamp.Read read ? read.instant() : null;
    }
}
