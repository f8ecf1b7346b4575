package callbook.prediction.extraction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A stored call.
 *
 * @param memoRevision the revision that made it
 * @param ordinal its place among the calls of its memo, from 1, in the order in which they were made
 * @param madeAt receipt of a witnessed memo, else the claimed publication: base, window and lateness count from here
 * @param extractorVersion the one that found it first; another that reads the same call adds quotes
 * @param witnessed received at most 15 minutes after the claimed publication
 * @param late its deadline had passed when it came, or when a further version added it: it stays out of the headline record
 * @param withdrawn gone from a later revision of the memo; still settled and counted
 * @param restates the earlier call of the memo that this one repeats in other words; null where it repeats none
 * @param proposed how it came about where a model proposed it; null, and left out, where the grammar read it
 */
record PredictionView(UUID id, UUID memoId, int memoRevision, String author, int ordinal, Instant madeAt,
        String extractorVersion, boolean witnessed, boolean late, boolean withdrawn, UUID restates,
        List<StoredQuoteView> quotes, List<CallView.InstrumentView> instruments, List<CallView.LegView> legs,
        CallView.DeadlineView deadline, CallView.BaseView base, CallView.ConfidenceView confidence, boolean proxy,
        List<String> categories, List<String> notes, @JsonInclude(JsonInclude.Include.NON_NULL) ProposedView proposed) {

    /** Which model proposed the call, and who accepted it and when. */
    record ProposedView(String model, Instant acceptedAt, String acceptedBy) {
    }

    /** Words of a revision of the memo that state the call; the span counts in that revision's text. */
    record StoredQuoteView(String text, CallView.SpanView span, int revision) {

        static StoredQuoteView of(CallView.QuoteView quote, int revision) {
            return new StoredQuoteView(quote.text(), quote.span(), revision);
        }
    }

    /** The call that it is. */
    CallView call() {
        return new CallView(quotes.stream().map(q -> new CallView.QuoteView(q.text(), q.span())).toList(), instruments, legs,
                deadline, base, confidence, proxy, categories, notes, null);
    }

    /** The same prediction in the words of one revision, with what is to be said of that revision's words. */
    PredictionView quoted(List<StoredQuoteView> others, List<String> more) {
        return new PredictionView(id, memoId, memoRevision, author, ordinal, madeAt, extractorVersion, witnessed, late,
                withdrawn,
                restates, others, instruments, legs, deadline, base, confidence, proxy, categories,
                Stream.concat(notes.stream(), more.stream()).toList(), proposed);
    }
}
