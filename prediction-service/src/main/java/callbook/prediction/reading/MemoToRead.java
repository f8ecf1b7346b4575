package callbook.prediction.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A text to read, with what is known beside it.
 *
 * @param text the memo as written
 * @param publishedAt durations count from here
 * @param writtenAt the author's own time with its offset, null where unknown; day words are read on its date
 * @param timeframe a deadline stated beside the text ("48h"), null where none is; fills what the prose leaves open, like a tag
 * @param confidence a confidence stated beside the text, null where none is; counts as a tag
 */
public record MemoToRead(String text, Instant publishedAt, OffsetDateTime writtenAt, String timeframe, BigDecimal confidence) {
    public MemoToRead {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(publishedAt, "publishedAt");
    }

    /** A text with nothing beside it. */
    public static MemoToRead of(String text, Instant publishedAt) {
        return new MemoToRead(text, publishedAt, null, null, null);
    }
}
