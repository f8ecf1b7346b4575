package callbook.scoring.record;

import java.math.BigDecimal;
import java.util.Optional;

import callbook.scoring.score.HitRate;
import callbook.scoring.score.Mean;
import callbook.scoring.settlement.VoidReason;

/**
 * What there is to count of some memos, from what was written down to what came of it. Adding two is commutative and
 * associative, and {@link #NONE} changes nothing; every number that is shown is derived from these sums.
 *
 * @param stages the calls by where they stand, and what is counted beside them
 * @param voided the calls of which nobody can say, by reason
 * @param untestable the predictions that are no calls, by reason
 * @param brier the Brier scores of the right and wrong calls that came with a probability
 */
record Figures(Tally<Stage> stages, Tally<VoidReason> voided, Tally<String> untestable, Moments brier) {

    static final Figures NONE = new Figures(Tally.none(), Tally.none(), Tally.none(), Moments.NONE);

    static Figures of(Stage stage) {
        return of(stage, Moments.NONE);
    }

    /** A call that ended right or wrong, with its score or with none. */
    static Figures of(Stage stage, Moments brier) {
        return new Figures(Tally.of(stage, 1), Tally.none(), Tally.none(), brier);
    }

    static Figures ofVoid(VoidReason reason) {
        return new Figures(Tally.none(), Tally.of(reason, 1), Tally.none(), Moments.NONE);
    }

    Figures plus(Figures other) {
        return new Figures(stages.plus(other.stages), voided.plus(other.voided), untestable.plus(other.untestable),
                brier.plus(other.brier));
    }

    long count(Stage stage) {
        return stages.count(stage);
    }

    /** The predictions: testable and untestable. An abstention is none. */
    long written() {
        return testable() + untestable.total();
    }

    /** The calls found: late, restated, due and open. */
    long testable() {
        return count(Stage.LATE) + count(Stage.RESTATED) + due() + count(Stage.OPEN);
    }

    /** The calls that ended, and those past their deadline that did not. */
    long due() {
        return judged() + voided.total() + count(Stage.OVERDUE);
    }

    /** How much of what was due got an answer, (right + wrong) / due; empty where nothing was. */
    Optional<Mean> coverage() {
        return due() == 0 ? Optional.empty() : Optional.of(new Mean((double) judged() / due(), due()));
    }

    /** right / (right + wrong) with its Wilson interval; empty without either. */
    Optional<HitRate> hitRate() {
        return HitRate.of(count(Stage.RIGHT), judged());
    }

    private long judged() {
        return count(Stage.RIGHT) + count(Stage.WRONG);
    }

    /** (p − o)² in exact decimals. */
    static Moments brier(BigDecimal probability, boolean happened) {
        BigDecimal miss = happened ? BigDecimal.ONE.subtract(probability) : probability;
        return Moments.of(miss.multiply(miss));
    }
}
