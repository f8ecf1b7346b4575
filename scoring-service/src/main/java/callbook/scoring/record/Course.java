package callbook.scoring.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What became of a call, as far as it was knowable.
 *
 * @param late its deadline had passed when it was received
 * @param restates it says again what an earlier call of its memo says
 * @param withdrawn it is gone from a later revision of its memo
 * @param dueAt when its window is over; empty while nobody has looked at it
 * @param end empty while it has none
 */
record Course(boolean late, boolean restates, boolean withdrawn, Optional<Instant> dueAt, Optional<End> end) {

    /**
     * What the call counts for at an instant.
     *
     * @param probability that somebody gave to its being right, 0 to 1
     */
    Figures figures(Instant asOf, Optional<BigDecimal> probability) {
        if (late) {
            return Figures.of(Stage.LATE);
        }
        if (restates) {
            return Figures.of(Stage.RESTATED);
        }
        Figures standing = end.map(e -> e.figures(probability)).orElseGet(() -> Figures.of(waiting(asOf)));
        return withdrawn ? standing.plus(Figures.of(Stage.WITHDRAWN)) : standing;
    }

    private Stage waiting(Instant asOf) {
        return dueAt.filter(due -> !due.isAfter(asOf)).isPresent() ? Stage.OVERDUE : Stage.OPEN;
    }
}
