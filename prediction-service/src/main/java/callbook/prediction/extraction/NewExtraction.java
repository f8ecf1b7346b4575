package callbook.prediction.extraction;

import java.time.Instant;
import java.util.UUID;

/**
 * One revision of a memo as it is read, not stored yet.
 *
 * @param witnessed received at most 15 minutes after its claimed publication
 * @param version of the extractor that reads it
 * @param readings of the revision's text
 */
public record NewExtraction(UUID memoId, int memoRevision, String author, Instant publishedAt, Instant receivedAt,
        boolean witnessed, String version, Readings readings) {

    /** From when base, window and lateness of its calls count: receipt if witnessed, else the claimed publication. */
    Instant madeAt() {
        return witnessed ? receivedAt : publishedAt;
    }
}
