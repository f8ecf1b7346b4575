package callbook.prediction.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * What a model proposed, and what became of it.
 *
 * @param state {@code PROPOSED}, {@code ACCEPTED} or {@code REFUSED}
 * @param reason why it was refused; null where it was not
 * @param sentence the one that the model was asked about
 * @param call the Call, as the contract shows it; null, and left out, where it was refused
 */
record ProposalView(UUID id, UUID memoId, int memoRevision, String extractorVersion, String model, String state,
        String reason, QuoteView sentence, @JsonInclude(JsonInclude.Include.NON_NULL) @JsonRawValue String call,
        Instant proposedAt, Instant acceptedAt,
        String acceptedBy) {

    /** Some proposals and the cursor of the next page, null on the last. */
    record PageView(List<ProposalView> items, String next) {
    }

    record QuoteView(String text, SpanView span) {
    }

    record SpanView(int start, int end) {
    }

    static ProposalView of(ProposalEntity e) {
        return new ProposalView(e.id, e.memoId, e.memoRevision, e.extractorVersion, e.model, e.state, e.reason,
                new QuoteView(e.sentence, new SpanView(e.spanStart, e.spanEnd)), e.body, e.proposedAt, e.acceptedAt,
                e.acceptedBy);
    }
}
