package callbook.scoring.record;

import java.util.Optional;

/**
 * A mean score with its count.
 *
 * @param mean 0 to 1
 * @param n the scores, at least 1
 * @param interval 95 %; empty for one score
 */
record MeanScore(double mean, long n, Optional<Interval> interval) {

    /** Both ends from 0 to 1, {@code low} at most {@code high}. */
    record Interval(double low, double high) {
    }
}
