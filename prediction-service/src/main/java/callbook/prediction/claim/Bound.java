package callbook.prediction.claim;

import java.math.BigDecimal;

/** What a print is compared with, and how: one number, or a band that includes both its ends. The unit is the leg's. */
public sealed interface Bound {

    /** The comparison. */
    Op op();

    /** Which way the comparison points from zero or from its number: {@code NONE} for a band around zero. */
    Direction direction();

    /** A comparison with one number; {@code op} is anything but {@code BETWEEN}. */
    record Single(Op op, BigDecimal value) implements Bound {
        public Single {
            if (op == Op.BETWEEN) {
                throw new IllegalArgumentException("a band has two ends");
            }
            value = Decimals.stable(value);
        }

        @Override
        public Direction direction() {
            return op == Op.GT || op == Op.GE ? Direction.UP : Direction.DOWN;
        }
    }

    /** A band, {@code low} not above {@code high}. */
    record Range(BigDecimal low, BigDecimal high) implements Bound {
        public Range {
            low = Decimals.stable(low);
            high = Decimals.stable(high);
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("low is above high: " + low + " " + high);
            }
        }

        @Override
        public Op op() {
            return Op.BETWEEN;
        }

        @Override
        public Direction direction() {
            if (low.signum() >= 0 && high.signum() > 0) {
                return Direction.UP;
            }
            return high.signum() <= 0 && low.signum() < 0 ? Direction.DOWN : Direction.NONE;
        }
    }
}
