package callbook.scoring.record;

import java.math.BigDecimal;
import java.util.Optional;

import callbook.scoring.settlement.VoidReason;

/** How a call ended. */
sealed interface End {

    /**
     * What it counts for.
     *
     * @param probability that somebody gave to the call's being right, 0 to 1; empty where nobody did
     */
    Figures figures(Optional<BigDecimal> probability);

    /** The tape answered. */
    record Judged(boolean right) implements End {

        @Override
        public Figures figures(Optional<BigDecimal> probability) {
            return Figures.of(right ? Stage.RIGHT : Stage.WRONG,
                    probability.map(p -> Figures.brier(p, right)).orElse(Moments.NONE));
        }
    }

    /** Nobody can say, whatever was thought of it: outside every rate and every mean. */
    record Voided(VoidReason reason) implements End {

        @Override
        public Figures figures(Optional<BigDecimal> probability) {
            return Figures.ofVoid(reason);
        }
    }
}
