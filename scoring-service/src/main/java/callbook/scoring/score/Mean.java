package callbook.scoring.score;

import java.util.Collection;
import java.util.Optional;

/**
 * A mean with its count.
 *
 * @param value the arithmetic mean
 * @param n the cases, at least 1
 */
public record Mean(double value, long n) {

    /**
     * The mean of these numbers, empty without one. They are added in the order of their size, so that the same numbers give
     * the same mean to
     * the last bit in whatever order they come.
     *
     * @param numbers finite
     */
    public static Optional<Mean> of(Collection<Double> numbers) {
        if (numbers.stream().anyMatch(number -> !Double.isFinite(number))) {
            throw new IllegalArgumentException("not finite: " + numbers);
        }
        double sum = numbers.stream().mapToDouble(Double::doubleValue).sorted().sum();
        return numbers.isEmpty() ? Optional.empty() : Optional.of(new Mean(sum / numbers.size(), numbers.size()));
    }
}
