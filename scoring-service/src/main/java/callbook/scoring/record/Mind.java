package callbook.scoring.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One mind of a debate.
 *
 * @param conviction as the memo states it; empty where it states none
 * @param abstained it declined to judge
 */
record Mind(String name, Optional<BigDecimal> conviction, boolean abstained) {

    /**
     * What it counts for at an instant; empty where it neither judged nor declined to.
     *
     * @param debated the call that its conviction is about; empty where nobody can tell
     */
    Optional<Figures> figures(Optional<Call> debated, Instant asOf) {
        if (abstained) {
            return Optional.of(Figures.of(Stage.ABSTAINED));
        }
        return conviction.map(c -> debated.filter(call -> isProbability(c))
                .map(call -> call.course().figures(asOf, Optional.of(rounded(c)))).orElse(Figures.of(Stage.UNSCORED)));
    }

    // To a double's digits, as confidences are kept: the sums are exact, and a thousand digits would stay in them.
    private static BigDecimal rounded(BigDecimal probability) {
        return BigDecimal.valueOf(probability.doubleValue());
    }

    private static boolean isProbability(BigDecimal conviction) {
        return conviction.signum() >= 0 && conviction.compareTo(BigDecimal.ONE) <= 0;
    }
}
