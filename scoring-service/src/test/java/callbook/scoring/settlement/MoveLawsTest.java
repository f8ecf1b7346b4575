package callbook.scoring.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import callbook.scoring.claim.Bound;
import callbook.scoring.claim.Op;
import callbook.scoring.claim.Truth;
import callbook.scoring.price.Price;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Truth over intervals, against an oracle that divides, exactly, at every whole price in the bars. */
class MoveLawsTest {

    @Property(tries = 2000)
    void a_change_against_a_threshold_is_what_every_possible_price_says(@ForAll("spans") Span base,
            @ForAll("spans") Span settling, @ForAll("thresholds") Op op, @ForAll @IntRange(min = -150, max = 400) int bound) {
        Move move = new Move.PerCent(base.price(), settling.price());
        List<Ratio> possible = changes(base, settling);

        assertEquals(truth(possible, value -> holds(op, value.against(bound))), new Bound.Threshold(op,
                BigDecimal.valueOf(bound)).holds(move));
    }

    @Property(tries = 1000)
    void a_spread_against_a_threshold_is_what_every_possible_price_says(@ForAll("spans") Span base,
            @ForAll("spans") Span settling, @ForAll("spans") Span otherBase, @ForAll("spans") Span otherSettling,
            @ForAll("thresholds") Op op) {
        Move move = spread(base, settling, otherBase, otherSettling);

        for (int bound : new int[] { -50, 0, 25 }) {
            Truth expected = truth(spreads(base, settling, otherBase, otherSettling),
                    value -> holds(op, value.against(bound)));
            assertEquals(expected, new Bound.Threshold(op, BigDecimal.valueOf(bound)).holds(move));
        }
    }

    @Property(tries = 1000)
    void a_band_is_false_only_where_everything_lies_on_one_side_of_it(@ForAll("spans") Span base,
            @ForAll("spans") Span settling, @ForAll @IntRange(min = -150, max = 300) int low,
            @ForAll @IntRange(min = 0, max = 100) int width) {
        Move move = new Move.PerCent(base.price(), settling.price());
        List<Ratio> possible = changes(base, settling);
        int high = low + width;

        Truth truth = new Bound.Band(BigDecimal.valueOf(low), BigDecimal.valueOf(high)).holds(move);

        boolean inside = possible.stream().allMatch(value -> value.against(low) >= 0 && value.against(high) <= 0);
        boolean apart = possible.stream().allMatch(value -> value.against(low) < 0)
                || possible.stream().allMatch(value -> value.against(high) > 0);
        assertEquals(inside ? Truth.TRUE : apart ? Truth.FALSE : Truth.UNKNOWN, truth);
    }

    @Property(tries = 1000)
    void basis_points_and_levels_are_what_every_possible_price_says(@ForAll("spans") Span base,
            @ForAll("spans") Span settling, @ForAll("thresholds") Op op, @ForAll @IntRange(min = -500, max = 500) int bound) {
        List<Ratio> points = new ArrayList<>();
        List<Ratio> levels = new ArrayList<>();
        for (int s = settling.low(); s <= settling.high(); s++) {
            levels.add(Ratio.of(s, 1));
            for (int b = base.low(); b <= base.high(); b++) {
                points.add(Ratio.of(100L * (s - b), 1));
            }
        }
        Bound compared = new Bound.Threshold(op, BigDecimal.valueOf(bound));

        assertEquals(truth(points, value -> holds(op, value.against(bound))),
                compared.holds(new Move.Points(base.price(), settling.price())));
        assertEquals(truth(levels, value -> holds(op, value.against(bound))),
                compared.holds(new Move.Level(settling.price())));
    }

    @Provide
    Arbitrary<Span> spans() {
        return Arbitraries.integers().between(1, 9).flatMap(
                low -> Arbitraries.integers().between(0, 3).map(width -> new Span(low, low + width)));
    }

    @Provide
    Arbitrary<Op> thresholds() {
        return Arbitraries.of(Op.GT, Op.GE, Op.LT, Op.LE);
    }

    private static Move spread(Span base, Span settling, Span otherBase, Span otherSettling) {
        return new Move.Spread(new Move.PerCent(base.price(), settling.price()),
                new Move.PerCent(otherBase.price(), otherSettling.price()));
    }

    private static List<Ratio> changes(Span base, Span settling) {
        List<Ratio> changes = new ArrayList<>();
        for (int b = base.low(); b <= base.high(); b++) {
            for (int s = settling.low(); s <= settling.high(); s++) {
                changes.add(Ratio.of(100L * (s - b), b));
            }
        }
        return changes;
    }

    private static List<Ratio> spreads(Span base, Span settling, Span otherBase, Span otherSettling) {
        List<Ratio> spreads = new ArrayList<>();
        for (Ratio subject : changes(base, settling)) {
            changes(otherBase, otherSettling).forEach(other -> spreads.add(subject.minus(other)));
        }
        return spreads;
    }

    private static Truth truth(List<Ratio> possible, Predicate<Ratio> holds) {
        long hits = possible.stream().filter(holds).count();
        return hits == possible.size() ? Truth.TRUE : hits == 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static boolean holds(Op op, int comparison) {
        return switch (op) {
            case GT -> comparison > 0;
            case GE -> comparison >= 0;
            case LT -> comparison < 0;
            default -> comparison <= 0;
        };
    }

    record Span(int low, int high) {
        Price price() {
            return Price.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
        }
    }

    /** An exact fraction with a positive denominator. */
    record Ratio(BigInteger over, BigInteger under) {
        static Ratio of(long over, long under) {
            return new Ratio(BigInteger.valueOf(over), BigInteger.valueOf(under));
        }

        Ratio minus(Ratio other) {
            return new Ratio(over.multiply(other.under).subtract(other.over.multiply(under)), under.multiply(other.under));
        }

        int against(long bound) {
            return over.compareTo(under.multiply(BigInteger.valueOf(bound)));
        }
    }
}
