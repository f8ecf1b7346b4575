package callbook.scoring.record;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Scores from 0 to 1, as far as their mean and its interval need them. The sums are exact decimals, so that the same scores
 * give the same mean to the last digit in whatever order and portions they are added.
 *
 * @param n how many, 0 or more
 * @param sum of the scores
 * @param squares the sum of their squares
 */
record Moments(long n, BigDecimal sum, BigDecimal squares) {

    static final Moments NONE = new Moments(0, BigDecimal.ZERO, BigDecimal.ZERO);

    /** The standard normal quantile of 0.975. */
    private static final double Z = 1.959963984540054;

    Moments {
        // One spelling of each number: equal sums are equal values.
        sum = sum.stripTrailingZeros();
        squares = squares.stripTrailingZeros();
    }

    /** One score, 0 to 1. */
    static Moments of(BigDecimal score) {
        if (score.signum() < 0 || score.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(score + " is not between 0 and 1");
        }
        return new Moments(1, score, score.multiply(score));
    }

    Moments plus(Moments other) {
        return other.n == 0 ? this : new Moments(n + other.n, sum.add(other.sum), squares.add(other.squares));
    }

    /**
     * The mean with the normal interval {@code mean ± z·s/√n}, s the sample standard deviation, clipped to 0…1; empty without
     * a score, and without an interval for one score, which says nothing of the spread.
     */
    Optional<MeanScore> mean() {
        if (n == 0) {
            return Optional.empty();
        }
        double mean = sum.doubleValue() / n;
        return Optional.of(new MeanScore(mean, n, n == 1 ? Optional.empty() : Optional.of(interval(mean))));
    }

    private MeanScore.Interval interval(double mean) {
        BigDecimal count = BigDecimal.valueOf(n);
        double deviations = count.multiply(squares).subtract(sum.multiply(sum)).doubleValue();
        double half = Z * Math.sqrt(deviations / ((double) n * (n - 1)) / n);
        return new MeanScore.Interval(Math.max(0, mean - half), Math.min(1, mean + half));
    }
}
