package callbook.scoring.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import callbook.scoring.claim.Bound;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Measure;
import callbook.scoring.claim.Op;

/** Which way a call or a debate points. */
enum Direction {
    UP,
    DOWN;

    /** The way that all legs point; empty where one points nowhere or two disagree. */
    static Optional<Direction> of(List<Leg> legs) {
        Set<Optional<Direction>> ways = legs.stream().map(Direction::of).collect(Collectors.toSet());
        return ways.size() == 1 ? ways.iterator().next() : Optional.empty();
    }

    /** The way of a debate's stance as it was written; only {@code aligned_bullish} and {@code aligned_bearish} have one. */
    static Optional<Direction> ofStance(String stance) {
        if ("aligned_bullish".equals(stance)) {
            return Optional.of(UP);
        }
        return "aligned_bearish".equals(stance) ? Optional.of(DOWN) : Optional.empty();
    }

    private static Optional<Direction> of(Leg leg) {
        if (leg.bound() instanceof Bound.Band band) {
            // A level is not above or below anything by itself.
            return leg.measure() == Measure.LEVEL ? Optional.empty() : of(band);
        }
        return Optional.of(leg.op() == Op.GT || leg.op() == Op.GE ? UP : DOWN);
    }

    private static Optional<Direction> of(Bound.Band band) {
        if (band.low().signum() >= 0 && band.high().signum() > 0) {
            return Optional.of(UP);
        }
        return band.high().signum() <= 0 && band.low().signum() < 0 ? Optional.of(DOWN) : Optional.empty();
    }
}
