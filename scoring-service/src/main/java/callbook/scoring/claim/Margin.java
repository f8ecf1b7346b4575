package callbook.scoring.claim;

import java.math.BigDecimal;

/** How far a measure lies above a bound; only the sign matters, so that nobody has to divide. */
@FunctionalInterface
public interface Margin {

    /** The margin over {@code bound}, for every price that is possible. */
    Range over(BigDecimal bound);

    /**
     * A number known to lie between two others, both included.
     *
     * @param low at most {@code high}
     */
    record Range(BigDecimal low, BigDecimal high) {
        public Range {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("low " + low + " is above high " + high);
            }
        }

        boolean allPositive() {
            return low.signum() > 0;
        }

        boolean allNegative() {
            return high.signum() < 0;
        }

        boolean nonePositive() {
            return high.signum() <= 0;
        }

        boolean noneNegative() {
            return low.signum() >= 0;
        }
    }
}
