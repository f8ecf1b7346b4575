package callbook.prediction.extraction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one extractor version read in one revision of a memo: an Extraction whose calls have ids, with what a consumer needs
 * to know of the memo.
 */
record StoredExtractionView(UUID memoId, int memoRevision, String author, Instant publishedAt, Instant receivedAt,
        boolean witnessed, String extractorVersion, Instant recordedAt, List<PredictionView> calls,
        List<ExtractionView.AbstentionView> abstentions, List<ExtractionView.UntestableView> untestable,
        ExtractionView.DebateView debate, List<ExtractionView.ObservationView> observations, List<String> notes) {
}
