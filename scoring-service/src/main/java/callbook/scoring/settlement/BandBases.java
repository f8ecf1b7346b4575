package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import callbook.scoring.claim.Bound;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Observed;
import callbook.scoring.claim.Unit;
import callbook.scoring.price.Price;

/**
 * For which bases a CHANGE between two bounds is decided, where the base itself is only known to lie in an interval: no print
 * alone may
 * decide it for all of them, and all prints together may. Prints are added one by one.
 */
final class BandBases {

    /** The bases for which some prints meet the band. */
    private record Span(Fraction from, Optional<Fraction> to) {
        boolean isEmpty() {
            return to.filter(end -> end.compareTo(from) < 0).isPresent();
        }
    }

    private final Leg leg;
    private final Bound.Band band;
    private final Price base;
    private final List<Span> met = new ArrayList<>();
    private BigDecimal lowest;
    private BigDecimal highest;

    private BandBases(Leg leg, Bound.Band band, Price base) {
        this.leg = leg;
        this.band = band;
        this.base = base;
    }

    /** Empty where prints decide one by one: the bound is one number, or the base is. */
    static Optional<BandBases> of(Leg leg, Optional<Price> base) {
        boolean isInterval = base.filter(price -> price.ends().size() == 2).filter(
                price -> leg.unit() == Unit.BASIS_POINTS || price.ends().get(0).signum() > 0).isPresent();
        return isInterval && leg.bound() instanceof Bound.Band band
                ? Optional.of(new BandBases(leg, band, base.orElseThrow()))
                : Optional.empty();
    }

    /** Adds prints; whether the leg is decided for every base now. */
    boolean isDecidedWith(Glimpse glimpse) {
        lowest = lowest == null ? glimpse.someAtMost() : lowest.min(glimpse.someAtMost());
        highest = highest == null ? glimpse.someAtLeast() : highest.max(glimpse.someAtLeast());
        if (leg.observed() == Observed.THROUGHOUT) {
            return new Span(start(highest), end(lowest)).isEmpty();
        }
        Span span = new Span(start(glimpse.someAtMost()), end(glimpse.someAtLeast()));
        return !span.isEmpty() && met.add(span) && isCovered();
    }

    /** The least base from which the move to a price is at most the upper bound. */
    private Fraction start(BigDecimal price) {
        BigDecimal factor = factor(band.high());
        BigDecimal shift = leg.unit() == Unit.BASIS_POINTS ? band.high() : BigDecimal.ZERO;
        return factor.signum() > 0 ? new Fraction(price.multiply(Move.HUNDRED).subtract(shift), factor)
                : new Fraction(base.ends().get(1).add(BigDecimal.ONE), BigDecimal.ONE);
    }

    /** The greatest base from which the move to a price is at least the lower bound; empty where there is none. */
    private Optional<Fraction> end(BigDecimal price) {
        BigDecimal factor = factor(band.low());
        BigDecimal shift = leg.unit() == Unit.BASIS_POINTS ? band.low() : BigDecimal.ZERO;
        return Optional.of(factor).filter(f -> f.signum() > 0)
                .map(f -> new Fraction(price.multiply(Move.HUNDRED).subtract(shift), f));
    }

    private BigDecimal factor(BigDecimal bound) {
        return leg.unit() == Unit.BASIS_POINTS ? Move.HUNDRED : Move.HUNDRED.add(bound);
    }

    private boolean isCovered() {
        Fraction reached = new Fraction(base.ends().get(0), BigDecimal.ONE);
        Fraction last = new Fraction(base.ends().get(1), BigDecimal.ONE);
        met.sort(Comparator.comparing(Span::from));
        for (Span span : met) {
            if (span.from().compareTo(reached) > 0) {
                return false;
            }
            if (span.to().isEmpty() || span.to().get().compareTo(last) >= 0) {
                return true;
            }
            reached = span.to().get().compareTo(reached) > 0 ? span.to().get() : reached;
        }
        return false;
    }
}
