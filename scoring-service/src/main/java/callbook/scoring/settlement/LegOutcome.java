package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import callbook.scoring.claim.Truth;
import callbook.scoring.price.Print;

/**
 * What came of one leg. Prints that are not there are empty, and so are those that the leg does not need.
 *
 * @param measured the quantity that was compared, in the leg's unit, to six places; only where every print is exact
 */
public record LegOutcome(Truth holds, Optional<Print> base, Optional<Print> settling, Optional<Print> benchmarkBase,
        Optional<Print> benchmarkSettling, Optional<BigDecimal> measured) {

    /** A leg at which nobody has looked. */
    static final LegOutcome UNSEEN = new LegOutcome(Truth.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());

    public LegOutcome {
        Objects.requireNonNull(holds);
        Objects.requireNonNull(base);
        Objects.requireNonNull(settling);
        Objects.requireNonNull(benchmarkBase);
        Objects.requireNonNull(benchmarkSettling);
        Objects.requireNonNull(measured);
    }
}
