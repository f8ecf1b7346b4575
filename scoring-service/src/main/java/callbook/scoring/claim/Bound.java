package callbook.scoring.claim;

import java.math.BigDecimal;
import java.util.Objects;

/** What a measure is compared with. */
public sealed interface Bound {

    /** How it is compared. */
    Op op();

    /** Whether the comparison holds for all the possible margins, for none, or for some. */
    Truth holds(Margin margin);

    /**
     * Above or below one number.
     *
     * @param op any but BETWEEN
     * @param value in the leg's unit
     */
    record Threshold(Op op, BigDecimal value) implements Bound {
        public Threshold {
            Objects.requireNonNull(value);
            if (op == Op.BETWEEN) {
                throw new IllegalArgumentException("BETWEEN needs low and high");
            }
        }

        @Override
        public Truth holds(Margin margin) {
            Margin.Range over = margin.over(value);
            return switch (op) {
                case GT -> Truth.of(over.allPositive(), over.nonePositive());
                case GE -> Truth.of(over.noneNegative(), over.allNegative());
                case LT -> Truth.of(over.allNegative(), over.noneNegative());
                case LE -> Truth.of(over.nonePositive(), over.allPositive());
                case BETWEEN -> throw new IllegalStateException("refused when this was made");
            };
        }
    }

    /**
     * Between two numbers, both included.
     *
     * @param low in the leg's unit, at most {@code high}
     * @param high in the leg's unit
     */
    record Band(BigDecimal low, BigDecimal high) implements Bound {
        public Band {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("low " + low + " is above high " + high);
            }
        }

        @Override
        public Op op() {
            return Op.BETWEEN;
        }

        @Override
        public Truth holds(Margin margin) {
            Margin.Range overLow = margin.over(low);
            Margin.Range overHigh = margin.over(high);
            return Truth.of(overLow.noneNegative() && overHigh.nonePositive(),
                    overLow.allNegative() || overHigh.allPositive());
        }
    }
}
