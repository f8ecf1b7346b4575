package callbook.prediction.extraction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one extractor version read in one revision of a memo: an Extraction whose calls have ids, with what a consumer needs
 * to know of the memo.
 *
 * @param calls that this revision states, those that an earlier one made or another version found with the ids they have, each
 *        in this one's words
 * @param withdrawn the predictions that this version read in earlier revisions and not in this one
 */
record StoredExtractionView(UUID memoId, int memoRevision, String author, Instant publishedAt, Instant receivedAt,
        boolean witnessed, String extractorVersion, Instant recordedAt, List<PredictionView> calls, List<UUID> withdrawn,
        List<ExtractionView.AbstentionView> abstentions, List<ExtractionView.UntestableView> untestable,
        ExtractionView.DebateView debate, List<ExtractionView.ObservationView> observations, List<String> notes) {

    /** @param now when it is recorded */
    static StoredExtractionView of(NewExtraction read, Correction correction, RevisionCalls calls, Instant now) {
        ExtractionView all = ExtractionView.of(read.version(), read.readings().own());
        return new StoredExtractionView(read.memoId(), read.memoRevision(), read.author(), read.publishedAt(),
                read.receivedAt(), read.witnessed(), read.version(), now, calls.all(), calls.withdrawn(), all.abstentions(),
                all.untestable().stream().filter(u -> !correction.settled().test(u.span())).toList(), all.debate(),
                all.observations(), all.notes());
    }
}
