package callbook.scoring.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Scale;

class ScoreLawsTest {

    @Property
    void p_and_its_complement_mirror_each_other(@ForAll @DoubleRange(min = 0, max = 1) @Scale(6) double p) {
        assertEquals(ProperScore.brier(p, true), ProperScore.brier(1 - p, false), 1e-12);
        assertEquals(ProperScore.log(p, true), ProperScore.log(1 - p, false), 1e-9);
        assertEquals(ProperScore.spherical(p, true), ProperScore.spherical(1 - p, false), 1e-12);
        assertEquals(ProperScore.baseline(p, true), ProperScore.baseline(1 - p, false), 1e-6);
    }

    @Property
    void right_and_wrong_mirror_each_other_in_all_scores_of_a_call(@ForAll @DoubleRange(min = 0, max = 1) @Scale(6) double p,
            @ForAll boolean right) {
        Scores one = Scores.of(right, OptionalDouble.of(p), OptionalDouble.empty());
        Scores mirrored = Scores.of(!right, OptionalDouble.of(1 - p), OptionalDouble.empty());

        assertEquals(one.brier().orElseThrow(), mirrored.brier().orElseThrow(), 1e-12);
        assertEquals(one.log().orElseThrow(), mirrored.log().orElseThrow(), 1e-9);
        assertEquals(one.spherical().orElseThrow(), mirrored.spherical().orElseThrow(), 1e-12);
        assertEquals(one.baseline().orElseThrow(), mirrored.baseline().orElseThrow(), 1e-6);
    }

    @Property
    void the_order_of_outcomes_changes_no_score(@ForAll @DoubleRange(min = 0, max = 0.5) @Scale(6) double p,
            @ForAll @DoubleRange(min = 0, max = 0.5) @Scale(6) double q) {
        double r = 1 - p - q;

        assertEquals(ProperScore.brier(0, p, q, r), ProperScore.brier(2, q, r, p), 1e-12);
        assertEquals(ProperScore.log(1, p, q, r), ProperScore.log(0, q, r, p));
        assertEquals(ProperScore.spherical(2, p, q, r), ProperScore.spherical(1, q, r, p), 1e-12);
        assertEquals(ProperScore.baseline(2, p, q, r), ProperScore.baseline(1, q, r, p));
    }

    @Property
    void every_score_stays_within_its_bounds(@ForAll @DoubleRange(min = 0, max = 1) @Scale(6) double p,
            @ForAll boolean happened) {
        assertTrue(isIn(ProperScore.brier(p, happened), 0, 1));
        assertTrue(isIn(ProperScore.log(p, happened), Math.log(0.001) - 1e-9, 0));
        assertTrue(isIn(ProperScore.spherical(p, happened), 0, 1));
        assertTrue(isIn(ProperScore.baseline(p, happened), -896.6, 99.9));
    }

    @Property
    void no_other_number_is_expected_to_score_better_than_what_one_believes(
            @ForAll @DoubleRange(min = 0.001, max = 0.999) @Scale(6) double belief,
            @ForAll @DoubleRange(min = 0.001, max = 0.999) @Scale(6) double said) {
        assertTrue(expected(belief, belief, ProperScore::brier) <= expected(belief, said, ProperScore::brier) + 1e-12);
        assertTrue(expected(belief, belief, ProperScore::log) >= expected(belief, said, ProperScore::log) - 1e-12);
        assertTrue(expected(belief, belief, ProperScore::spherical) >= expected(belief, said, ProperScore::spherical)
                - 1e-12);
        assertTrue(expected(belief, belief, ProperScore::baseline) >= expected(belief, said, ProperScore::baseline)
                - 1e-9);
    }

    @Property
    void a_hit_rate_lies_in_its_interval_and_mirrors_its_misses(@ForAll @IntRange(min = 1, max = 5000) int n,
            @ForAll @IntRange(min = 0, max = 5000) int drawn) {
        int hits = drawn % (n + 1);
        HitRate rate = HitRate.of(hits, n).orElseThrow();
        HitRate misses = HitRate.of(n - hits, n).orElseThrow();

        assertTrue(0 <= rate.low() && rate.low() <= rate.value() && rate.value() <= rate.high() && rate.high() <= 1);
        assertEquals(rate.low(), 1 - misses.high(), 1e-12);
    }

    @Property
    void a_mean_is_the_same_to_the_last_bit_in_any_order(
            @ForAll @NotEmpty List<@DoubleRange(min = 0, max = 1) @Scale(6) Double> numbers, @ForAll long seed) {
        List<Double> shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(Mean.of(numbers), Mean.of(shuffled));
    }

    private static double expected(double belief, double said, Score score) {
        return belief * score.of(said, true) + (1 - belief) * score.of(said, false);
    }

    private static boolean isIn(double value, double low, double high) {
        return value >= low && value <= high;
    }

    @FunctionalInterface
    interface Score {
        double of(double p, boolean happened);
    }
}
