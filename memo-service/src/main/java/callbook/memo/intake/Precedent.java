package callbook.memo.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A memo as it stands before a correction: what the correction is held to, and what it keeps where it says nothing.
 *
 * @param author slug, the same in all revisions
 * @param byline of the current revision
 * @param number the memo's; null where it has none
 * @param sourceUrl of the current revision; null where unsaid
 * @param revisions all of them, from the first, at least one
 */
public record Precedent(String author, String byline, Integer number, String sourceUrl, List<Revision> revisions) {

    /**
     * What counts of an earlier revision.
     *
     * @param textStamp the stamp in its text's own header; null where there was none
     * @param dateline null where there was none
     * @param writtenAt null where unknown
     */
    public record Revision(Instant publishedAt, Instant receivedAt, Instant textStamp, String dateline,
            OffsetDateTime writtenAt) {
    }

    public Precedent {
        revisions = List.copyOf(revisions);
    }

    Revision first() {
        return revisions.get(0);
    }

    Revision current() {
        return revisions.get(revisions.size() - 1);
    }

    /** Whether the instant is one at which the memo said or says that it was published. */
    boolean hasStamp(Instant stamp) {
        return revisions.stream().flatMap(r -> Stream.of(r.publishedAt, Objects.requireNonNullElse(r.textStamp, r.publishedAt)))
                .anyMatch(stamp::equals);
    }
}
