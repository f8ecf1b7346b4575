package callbook.prediction.extraction;

import java.time.Instant;
import java.util.UUID;

import callbook.prediction.claim.Extraction;

/**
 * What was just read in one revision of a memo, not stored yet.
 *
 * @param witnessed received at most 15 minutes after its claimed publication
 * @param version of the extractor that read it
 */
public record NewExtraction(UUID memoId, int memoRevision, String author, Instant publishedAt, Instant receivedAt,
        boolean witnessed, String version, Extraction extraction) {

    /** From when base, window and lateness of its calls count: receipt if witnessed, else the claimed publication. */
    Instant madeAt() {
        return witnessed ? receivedAt : publishedAt;
    }
}
