package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

import callbook.scoring.claim.Margin.Range;
import callbook.scoring.price.Price;

/**
 * The range of an expression over prices that are only known to lie inside bars. Every expression here is linear in each price
 * while the
 * others are held, so that it takes its least and its greatest value where every price is at one of its ends.
 */
final class Spans {

    static Range of(Price price, UnaryOperator<BigDecimal> expression) {
        Extremes extremes = new Extremes();
        price.ends().forEach(end -> extremes.add(expression.apply(end)));
        return extremes.range();
    }

    static Range of(Price first, Price second, BinaryOperator<BigDecimal> expression) {
        Extremes extremes = new Extremes();
        for (BigDecimal a : first.ends()) {
            second.ends().forEach(b -> extremes.add(expression.apply(a, b)));
        }
        return extremes.range();
    }

    /** 100·(s·B − S·b) − bound·b·B for the subject's base b and settling s, the benchmark's B and S. */
    static Range of(Move.PerCent subject, Move.PerCent benchmark, BigDecimal bound) {
        Extremes extremes = new Extremes();
        for (BigDecimal b : subject.base().ends()) {
            for (BigDecimal base : benchmark.base().ends()) {
                Range gain = of(subject.settling(), benchmark.settling(), (s, settling) -> s.multiply(base)
                        .subtract(settling.multiply(b)).multiply(Move.HUNDRED));
                BigDecimal wanted = bound.multiply(b).multiply(base);
                extremes.add(gain.low().subtract(wanted));
                extremes.add(gain.high().subtract(wanted));
            }
        }
        return extremes.range();
    }

    private static final class Extremes {
        private BigDecimal low;
        private BigDecimal high;

        void add(BigDecimal value) {
            low = low == null ? value : low.min(value);
            high = high == null ? value : high.max(value);
        }

        Range range() {
            return new Range(low, high);
        }
    }

    private Spans() {
    }
}
