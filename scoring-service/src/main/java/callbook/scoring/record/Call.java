package callbook.scoring.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A call as the record counts it.
 *
 * @param confidence the author's probability that it is right, 0 to 1; empty where none was stated
 */
record Call(Aim aim, Optional<BigDecimal> confidence, Course course) {

    /** What it counts for at an instant, scored by its author's confidence. */
    Figures figures(Instant asOf) {
        return course.figures(asOf, confidence);
    }
}
