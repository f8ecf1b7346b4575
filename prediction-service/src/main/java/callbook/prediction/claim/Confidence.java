package callbook.prediction.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    private static final int DECIMALS = 12;
    private static final BigDecimal SMALLEST = BigDecimal.ONE.movePointLeft(DECIMALS);

    public Confidence {
        Objects.requireNonNull(source, "source");
        if ((value == null) != (source == Source.NONE)) {
            throw new IllegalArgumentException("a confidence has a value and a source, or neither");
        }
        if (value != null) {
            if (!isProbability(value)) {
                throw new IllegalArgumentException("a confidence is a probability from 0 to 1, not " + value);
            }
            value = Decimals.stable(rounded(value));
        }
    }

    /** Nobody estimates to more decimals, and a number in 0 to 1 may be written with any count of them. */
    private static BigDecimal rounded(BigDecimal value) {
        if (value.compareTo(SMALLEST) < 0) {
            return BigDecimal.ZERO;
        }
        return value.scale() <= DECIMALS ? value : value.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** Whether a number lies in 0 to 1, both included. */
    public static boolean isProbability(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }
}
