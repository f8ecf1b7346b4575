package callbook.scoring.score;

import java.util.Optional;

/**
 * A rate with its count and its Wilson score interval, 95 %.
 *
 * @param value the share of hits, 0 to 1
 * @param n the cases, at least 1
 * @param low at most {@code value}, exactly 0 without a hit
 * @param high at least {@code value}, exactly 1 without a miss
 */
public record HitRate(double value, long n, double low, double high) {
    /** The standard normal quantile of 0.975. */
    private static final double Z = 1.959963984540054;

    /**
     * The rate of {@code hits} in {@code n}, empty without a case. Source of the interval: Wilson 1927, as in Newcombe 1998
     * (method 3).
     *
     * @param hits 0 to {@code n}
     */
    public static Optional<HitRate> of(long hits, long n) {
        if (hits < 0 || hits > n) {
            throw new IllegalArgumentException(hits + " hits in " + n + " cases");
        }
        return n == 0 ? Optional.empty() : Optional.of(wilson(hits, n));
    }

    private static HitRate wilson(long hits, long n) {
        double p = (double) hits / n;
        double z2 = Z * Z;
        double centre = p + z2 / (2.0 * n);
        double half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
        double scale = 1 + z2 / n;
        double low = hits == 0 ? 0 : Math.max(0, (centre - half) / scale);
        double high = hits == n ? 1 : Math.min(1, (centre + half) / scale);
        return new HitRate(p, n, low, high);
    }
}
