package callbook.prediction.extraction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one extractor version read in one revision of a memo: an Extraction whose calls have ids, with what a consumer needs
 * to know of the memo.
 *
 * @param calls that this revision states, those that an earlier one made with the ids they have, each in this one's words
 * @param withdrawn the predictions of earlier revisions that this one does not state
 */
record StoredExtractionView(UUID memoId, int memoRevision, String author, Instant publishedAt, Instant receivedAt,
        boolean witnessed, String extractorVersion, Instant recordedAt, List<PredictionView> calls, List<UUID> withdrawn,
        List<ExtractionView.AbstentionView> abstentions, List<ExtractionView.UntestableView> untestable,
        ExtractionView.DebateView debate, List<ExtractionView.ObservationView> observations, List<String> notes) {
}
