package callbook.prediction.extraction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A stored call.
 *
 * @param ordinal its place among the calls of its memo revision, from 1
 * @param madeAt receipt of a witnessed memo, else the claimed publication: base, window and lateness count from here
 * @param witnessed received at most 15 minutes after the claimed publication
 * @param late witnessed, yet its deadline had passed when it came: it stays out of the headline record
 * @param withdrawn gone from a later revision of the memo; still settled and counted
 * @param restates the earlier call of the memo that this one repeats in other words; null where it repeats none
 */
record PredictionView(UUID id, UUID memoId, int memoRevision, String author, int ordinal, Instant madeAt,
        String extractorVersion, boolean witnessed, boolean late, boolean withdrawn, UUID restates,
        List<CallView.QuoteView> quotes, List<CallView.InstrumentView> instruments, List<CallView.LegView> legs,
        CallView.DeadlineView deadline, CallView.BaseView base, CallView.ConfidenceView confidence, boolean proxy,
        List<String> categories, List<String> notes) {
}
