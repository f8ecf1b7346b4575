package callbook.prediction.claim;

import java.math.BigDecimal;

/**
 * The numbers that a bound allows.
 *
 * @param low the lower end, null for none; {@code lowOpen} where it is not allowed itself
 * @param high the upper end, null for none; {@code highOpen} where it is not allowed itself
 */
public record Interval(BigDecimal low, boolean lowOpen, BigDecimal high, boolean highOpen) {

    /** The numbers that a bound allows. */
    public static Interval of(Bound bound) {
        if (bound instanceof Bound.Range range) {
            return new Interval(range.low(), false, range.high(), false);
        }
        BigDecimal value = ((Bound.Single) bound).value();
        boolean open = bound.op() == Op.GT || bound.op() == Op.LT;
        return bound.direction() == Direction.UP ? new Interval(value, open, null, false)
                : new Interval(null, false, value, open);
    }

    /** The same seen from the other side of a spread. */
    public Interval mirrored() {
        return new Interval(high == null ? null : high.negate(), highOpen, low == null ? null : low.negate(), lowOpen);
    }

    /** The numbers that both allow. */
    public Interval and(Interval other) {
        int lower = low == null ? -1 : other.low == null ? 1 : low.compareTo(other.low);
        int upper = high == null ? 1 : other.high == null ? -1 : high.compareTo(other.high);
        return new Interval(lower >= 0 ? low : other.low,
                lower == 0 ? lowOpen || other.lowOpen : lower > 0 ? lowOpen : other.lowOpen,
                upper <= 0 ? high : other.high,
                upper == 0 ? highOpen || other.highOpen : upper < 0 ? highOpen : other.highOpen);
    }

    /** Whether no number is allowed. */
    public boolean isEmpty() {
        if (low == null || high == null) {
            return false;
        }
        int order = low.compareTo(high);
        return order > 0 || order == 0 && (lowOpen || highOpen);
    }
}
