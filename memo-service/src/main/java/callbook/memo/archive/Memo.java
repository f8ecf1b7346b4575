package callbook.memo.archive;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import callbook.memo.intake.MemoDraft;
import callbook.memo.intake.MemoText;

/**
 * A memo in one of its revisions, as the API shows it.
 *
 * @param id the memo's id, the same for all revisions
 * @param author slug of the byline
 * @param byline who signed, as written
 * @param number the author's number of the memo, 1 or more; null where none is stated
 * @param slug the title's part of the permalink
 * @param title as written, without Markdown's marks
 * @param publishedAt the author's claim
 * @param receivedAt when it arrived here
 * @param backfilled received more than 15 minutes after {@code publishedAt}
 * @param writtenAt when the dateline says it was written, in the offset that dateline and publication imply; null where
 *        unknown
 * @param dateline as written; null where there is none
 * @param cycle the cycle that the dateline or front matter names; null where there is none
 * @param revision 1 for what was first received
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param sourceUrl where the author says it was published; null where unsaid
 * @param notes what of the header could not be read, and why
 * @param markdown the whole text; its UTF-8 bytes are the memo's bytes
 */
public record Memo(UUID id, String author, String byline, Integer number, String slug, String title, Instant publishedAt,
        Instant receivedAt, boolean backfilled, OffsetDateTime writtenAt, String dateline, Integer cycle, int revision,
        String sha256, String sourceUrl, List<String> notes, String markdown) {

    public Memo {
        notes = List.copyOf(notes);
    }

    static Memo of(RevisionKey key, MemoDraft draft, MemoText text) {
        return new Memo(key.memoId(), draft.author(), draft.byline(), draft.number(), draft.slug(), draft.title(),
                draft.publishedAt(), draft.receivedAt(), draft.backfilled(), draft.writtenAt(), draft.dateline(), draft.cycle(),
                key.revision(), text.sha256(), draft.sourceUrl(), draft.notes(), text.text());
    }
}
