package callbook.prediction.reading.clause;

import java.math.BigDecimal;
import java.util.Optional;

import callbook.prediction.claim.Bound;
import callbook.prediction.claim.Op;
import callbook.prediction.reading.items.Role;

/** What "flat" means: alone, with a direction, and up to a figure ("flat to +0.5%"). */
final class FlatBounds {

    /** "Flat" is a move of at most this many per cent either way. */
    private static final BigDecimal FLAT = new BigDecimal("0.25");

    private FlatBounds() {
    }

    static Optional<Bound> of(Slots slots) {
        BigDecimal low = FLAT.negate();
        if (slots.figure == null) {
            return alone(slots, low);
        }
        if (slots.comparison == Role.WITHIN && slots.direction == null) {
            return Bounds.compared(slots, slots.figure);
        }
        if (slots.figure.isRange() && slots.figure.signed() && slots.comparison == null && slots.direction == null) {
            return Optional.of(new Bound.Range(slots.figure.low(), slots.figure.high()));
        }
        boolean down = slots.direction == Role.DOWN || slots.figure.low().signum() < 0;
        BigDecimal size = slots.figure.low().abs();
        boolean settled = slots.comparison == null && !slots.figure.isRange() && slots.before != Role.AT && slots.after == null
                && size.signum() > 0;
        return !settled ? Optional.empty()
                : Optional.of(down ? new Bound.Range(size.negate(), FLAT) : new Bound.Range(low, size));
    }

    /** "flat", "flat to down", "at least flat". */
    private static Optional<Bound> alone(Slots slots, BigDecimal low) {
        boolean up = slots.direction == Role.UP || slots.comparison == Role.AT_LEAST;
        boolean down = slots.direction == Role.DOWN || slots.comparison == Role.AT_MOST;
        if (up == down || slots.direction != null && slots.comparison != null) {
            return up || slots.comparison != null ? Optional.empty() : Optional.of(new Bound.Range(low, FLAT));
        }
        return Optional.of(up ? new Bound.Single(Op.GE, low) : new Bound.Single(Op.LE, FLAT));
    }
}
