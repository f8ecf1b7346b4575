package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import callbook.scoring.claim.Bound;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Measure;
import callbook.scoring.claim.Observed;
import callbook.scoring.claim.Op;
import callbook.scoring.claim.Truth;
import callbook.scoring.price.Price;

/**
 * Compares what is known of some prints of a LEVEL or a CHANGE with the leg's bound.
 *
 * @param base empty for a level, and for a change whose base is not there
 */
record Comparison(Leg leg, Optional<Price> base) {
    Comparison {
        Objects.requireNonNull(leg);
        Objects.requireNonNull(base);
    }

    /** Of a leg THROUGHOUT a print that breaks it decides, of one at ANY_TIME a print that hits it. */
    static Truth decisive(Observed observed) {
        return observed == Observed.THROUGHOUT ? Truth.FALSE : Truth.TRUE;
    }

    /** What the prints alone say of the leg. */
    Truth truth(Glimpse glimpse) {
        if (leg.bound() instanceof Bound.Band band) {
            Truth above = truth(glimpse, new Bound.Threshold(Op.GE, band.low()));
            Truth below = truth(glimpse, new Bound.Threshold(Op.LE, band.high()));
            boolean isOut = above == Truth.FALSE || below == Truth.FALSE;
            return isOut ? Truth.FALSE : above == Truth.TRUE ? below : Truth.UNKNOWN;
        }
        return truth(glimpse, leg.bound());
    }

    /** The price to show for them: the print that decides where there is one, else their range. */
    Price shown(Glimpse glimpse) {
        if (leg.bound() instanceof Bound.Threshold threshold) {
            BigDecimal certain = certain(glimpse, threshold.op());
            boolean decides = holds(threshold, certain) == decisive(leg.observed());
            return decides || certain.equals(possible(glimpse, threshold.op())) ? new Price.Exact(certain)
                    : Price.between(glimpse.low(), glimpse.high());
        }
        return Price.between(glimpse.low(), glimpse.high());
    }

    /** The quantity for a price, where it is one number. */
    Optional<BigDecimal> measured(Price price) {
        return move(price).flatMap(Move::shown);
    }

    private Truth truth(Glimpse glimpse, Bound bound) {
        Truth decisive = decisive(leg.observed());
        if (holds(bound, certain(glimpse, bound.op())) == decisive) {
            return decisive;
        }
        Truth other = decisive == Truth.TRUE ? Truth.FALSE : Truth.TRUE;
        return holds(bound, possible(glimpse, bound.op())) == other ? other : Truth.UNKNOWN;
    }

    /** A number that one print is known to reach in the direction that decides. */
    private BigDecimal certain(Glimpse glimpse, Op op) {
        return looksDown(op) ? glimpse.someAtMost() : glimpse.someAtLeast();
    }

    /** The furthest that a print may have gone in that direction. */
    private BigDecimal possible(Glimpse glimpse, Op op) {
        return looksDown(op) ? glimpse.low() : glimpse.high();
    }

    /** Throughout above, and at any time below: the lowest print decides. */
    private boolean looksDown(Op op) {
        return (op == Op.GT || op == Op.GE) == (leg.observed() == Observed.THROUGHOUT);
    }

    private Truth holds(Bound bound, BigDecimal price) {
        return move(new Price.Exact(price)).filter(Move::isComparable).map(bound::holds).orElse(Truth.UNKNOWN);
    }

    private Optional<Move> move(Price price) {
        return leg.measure() == Measure.LEVEL ? Optional.of(new Move.Level(price))
                : base.map(from -> Move.between(from, price, leg.unit()));
    }
}
