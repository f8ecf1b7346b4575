package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import callbook.scoring.claim.Margin;
import callbook.scoring.claim.Unit;
import callbook.scoring.price.Price;

/** The quantity that a leg compares with its bound, over every price that is possible. Nothing is divided to compare it. */
sealed interface Move extends Margin {

    /** The places that are shown; the comparison knows no rounding. */
    int PLACES = 6;

    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The prices that it is made of. */
    List<Price> prices();

    /** The prices that it divides by. */
    default List<Price> divisors() {
        return List.of();
    }

    /** The quantity itself for prices that are all exact, in the unit of the leg. */
    BigDecimal value();

    /** Whether it can be compared at all: every price is known, and no move is counted from zero or less. */
    default boolean isComparable() {
        return prices().stream().allMatch(Price::isKnown)
                && divisors().stream().allMatch(base -> base.ends().get(0).signum() > 0);
    }

    /** The quantity, where it is one number. */
    default Optional<BigDecimal> exactly() {
        return isComparable() && prices().stream().allMatch(Price::isExact) ? Optional.of(value()) : Optional.empty();
    }

    /** The quantity as it is shown. */
    default Optional<BigDecimal> shown() {
        return exactly().map(number -> number.setScale(PLACES, RoundingMode.HALF_EVEN));
    }

    /** A print of the subject itself. */
    record Level(Price settling) implements Move {
        @Override
        public List<Price> prices() {
            return List.of(settling);
        }

        @Override
        public BigDecimal value() {
            return settling.ends().get(0);
        }

        @Override
        public Range over(BigDecimal bound) {
            return Spans.of(settling, price -> price.subtract(bound));
        }
    }

    /** 100·(settling − base): basis points, of yields in per cent. */
    record Points(Price base, Price settling) implements Move {
        @Override
        public List<Price> prices() {
            return List.of(base, settling);
        }

        @Override
        public BigDecimal value() {
            return over(BigDecimal.ZERO).low();
        }

        @Override
        public Range over(BigDecimal bound) {
            return Spans.of(base, settling, (b, s) -> s.subtract(b).multiply(HUNDRED).subtract(bound));
        }
    }

    /** 100·(settling/base − 1), compared as 100·settling against (100 + bound)·base. */
    record PerCent(Price base, Price settling) implements Move {
        @Override
        public List<Price> prices() {
            return List.of(base, settling);
        }

        @Override
        public List<Price> divisors() {
            return List.of(base);
        }

        @Override
        public BigDecimal value() {
            BigDecimal from = base.ends().get(0);
            return settling.ends().get(0).subtract(from).multiply(HUNDRED).divide(from, MathContext.DECIMAL128);
        }

        @Override
        public Range over(BigDecimal bound) {
            BigDecimal factor = bound.add(HUNDRED);
            return Spans.of(base, settling, (b, s) -> s.multiply(HUNDRED).subtract(b.multiply(factor)));
        }
    }

    /** The subject's move less the benchmark's, both sides multiplied by both bases. */
    record Spread(PerCent subject, PerCent benchmark) implements Move {
        public Spread {
            Objects.requireNonNull(subject);
            Objects.requireNonNull(benchmark);
        }

        @Override
        public List<Price> prices() {
            return List.of(subject.base(), subject.settling(), benchmark.base(), benchmark.settling());
        }

        @Override
        public List<Price> divisors() {
            return List.of(subject.base(), benchmark.base());
        }

        @Override
        public BigDecimal value() {
            BigDecimal bases = subject.base().ends().get(0).multiply(benchmark.base().ends().get(0));
            return over(BigDecimal.ZERO).low().divide(bases, MathContext.DECIMAL128);
        }

        @Override
        public Range over(BigDecimal bound) {
            return Spans.of(subject, benchmark, bound);
        }
    }

    /** The move between two prices in a unit. */
    static Move between(Price base, Price settling, Unit unit) {
        return unit == Unit.BASIS_POINTS ? new Points(base, settling) : new PerCent(base, settling);
    }
}
