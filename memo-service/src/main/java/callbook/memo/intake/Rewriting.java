package callbook.memo.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When a corrected text was written. A dateline that stands unchanged still speaks of the memo's first publication; a new
 * one speaks of the correction's.
 *
 * @param receivedAt when the correction was published
 */
record Rewriting(Precedent memo, Instant receivedAt) {

    /** Null where unknown, with a note where the text does state a time. */
    OffsetDateTime writtenAt(Header header, List<String> notes) {
        if (header.written() == null) {
            return null;
        }
        Optional<OffsetDateTime> written = sameDateline(header.dateline()).or(() -> at(header.written(), receivedAt))
                .or(() -> at(header.written(), memo.first().publishedAt()).filter(this::stoodBefore));
        if (written.isEmpty()) {
            notes.add("writtenAt: the written time is not within 45 minutes before this revision in any offset from UTC");
        }
        return written.orElse(null);
    }

    private Optional<OffsetDateTime> sameDateline(String dateline) {
        return memo.revisions().stream().filter(r -> dateline != null && dateline.equals(r.dateline()))
                .map(Precedent.Revision::writtenAt).filter(Objects::nonNull).findFirst();
    }

    private boolean stoodBefore(OffsetDateTime written) {
        return memo.revisions().stream().anyMatch(r -> written.equals(r.writtenAt()));
    }

    private static Optional<OffsetDateTime> at(WritingTime written, Instant publishedAt) {
        return written.before(publishedAt).map(time -> time.truncatedTo(ChronoUnit.MICROS));
    }
}
