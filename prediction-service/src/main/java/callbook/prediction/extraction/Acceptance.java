package callbook.prediction.extraction;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A proposed call that a person accepts.
 *
 * @param id of the proposal, and then of the prediction
 * @param version of the extractor that left the sentence open
 * @param callJson as {@link AcceptanceStore#write} spelled it
 * @param by whom it is accepted
 */
public record Acceptance(UUID id, UUID memoId, int memoRevision, String version, String callJson, String model, Instant at,
        String by) {

    /** A call accepted later after its memo's receipt is late: whoever accepts it may have seen what the market did. */
    public static final Duration IN_TIME = Duration.ofMinutes(15);

    /** What came of an acceptance. */
    public enum Outcome {
        MADE,
        /** The memo says the same already. */
        STATED_ALREADY,
        /** A newer revision of the memo was read, or a newer extractor read this one: what that reading leaves open counts. */
        SUPERSEDED
    }
}
