package callbook.prediction.claim;

import java.util.Objects;

/** Something predicted that no tape can settle, with the one reason why. */
public record Untestable(Quote quote, Reason reason) {

    /** Why it cannot be settled; the first that fits, in this order, is given. */
    public enum Reason {
        /** Two-sided: it says both of two opposed things. */
        CONTRADICTORY,
        /** Holds only if something else happens. */
        CONDITIONAL,
        /** Names nothing that it is about. */
        NO_SUBJECT,
        /** About a thing that could be counted but has no price series. */
        UNKNOWN_SUBJECT,
        /** About a thing that nobody has an agreed measure for. */
        SUBJECTIVE,
        /** Does not say which way. */
        NO_DIRECTION,
        /** Does not say until when. */
        NO_DEADLINE
    }

    public Untestable {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(reason, "reason");
    }
}
