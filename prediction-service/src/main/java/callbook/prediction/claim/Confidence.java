package callbook.prediction.claim;

import java.math.BigDecimal;
import java.util.Objects;

/** The author's probability that the call is right, 0 to 1, with where it was said; null exactly when nothing was said. */
public record Confidence(BigDecimal value, Source source) {

    /** Where a confidence stands, strongest first. */
    public enum Source {
        TAG,
        PROSE,
        DEBATE,
        NONE
    }

    /** Nothing was said. */
    public static final Confidence UNSTATED = new Confidence(null, Source.NONE);

    public Confidence {
        Objects.requireNonNull(source, "source");
        if ((value == null) != (source == Source.NONE)) {
            throw new IllegalArgumentException("a confidence has a value and a source, or neither");
        }
        if (value != null) {
            value = Decimals.stable(value);
            if (!isProbability(value)) {
                throw new IllegalArgumentException("a confidence is a probability from 0 to 1, not " + value);
            }
        }
    }

    /** Whether a number lies in 0 to 1, both included. */
    public static boolean isProbability(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }
}
