package callbook.scoring.settlement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import callbook.scoring.claim.Leg;

/**
 * What has to be looked up to decide a leg, as far as calendars can say it.
 *
 * @param sides the subject, then the benchmark where there is one
 * @param due when the last of its moments has come and its window is over
 */
record LegPlan(Leg leg, List<SidePlan> sides, Instant due) {
    LegPlan {
        Objects.requireNonNull(leg);
        Objects.requireNonNull(due);
        sides = List.copyOf(sides);
    }
}
