package callbook.scoring.score;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The scores of one settled call, each empty where it does not apply: the first four need a stated probability, the grade a
 * single move
 * whose size is known exactly.
 *
 * @param brier 0 (best) to 1
 * @param log at most 0, natural logarithm
 * @param spherical 0 to 1 (best)
 * @param baseline 0 for a confidence of one half
 * @param grade 0 to 1
 */
public record Scores(OptionalDouble brier, OptionalDouble log, OptionalDouble spherical, OptionalDouble baseline,
        OptionalDouble grade) {

    /** What a call has that is not right and not wrong. */
    public static final Scores NONE = new Scores(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(),
            OptionalDouble.empty(), OptionalDouble.empty());

    public Scores {
        Objects.requireNonNull(brier);
        Objects.requireNonNull(log);
        Objects.requireNonNull(spherical);
        Objects.requireNonNull(baseline);
        Objects.requireNonNull(grade);
    }

    /**
     * The scores of a call that came out right or wrong.
     *
     * @param confidence the stated probability that it is right
     * @param move in per cent, where the call is graded
     */
    public static Scores of(boolean right, OptionalDouble confidence, OptionalDouble move) {
        OptionalDouble grade = move.isPresent() ? OptionalDouble.of(Grade.of(right, move.getAsDouble())) : move;
        if (confidence.isEmpty()) {
            return new Scores(confidence, confidence, confidence, confidence, grade);
        }
        double p = confidence.getAsDouble();
        return new Scores(OptionalDouble.of(ProperScore.brier(p, right)), OptionalDouble.of(ProperScore.log(p, right)),
                OptionalDouble.of(ProperScore.spherical(p, right)),
                OptionalDouble.of(ProperScore.baseline(p, right)), grade);
    }
}
