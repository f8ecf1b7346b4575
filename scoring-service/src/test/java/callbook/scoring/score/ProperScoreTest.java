package callbook.scoring.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProperScoreTest {
    private static final double EXACT = 1e-9;

    @ParameterizedTest
    @MethodSource("brier")
    void every_brier_score_is_as_published(Vectors vector) {
        assertEquals(vector.expected()[0], ProperScore.brier(p(vector), happened(vector)), EXACT);
    }

    @ParameterizedTest
    @MethodSource("log")
    void every_log_score_is_as_published(Vectors vector) {
        assertEquals(vector.expected()[0], ProperScore.log(p(vector), happened(vector)), EXACT);
    }

    @ParameterizedTest
    @MethodSource("spherical")
    void every_spherical_score_is_as_published(Vectors vector) {
        assertEquals(vector.expected()[0], ProperScore.spherical(p(vector), happened(vector)), EXACT);
    }

    @ParameterizedTest
    @MethodSource("baseline")
    void every_baseline_score_is_as_published(Vectors vector) {
        // the source prints eight places
        assertEquals(vector.expected()[0], ProperScore.baseline(p(vector), happened(vector)), 5e-9);
    }

    static Stream<Vectors> brier() {
        return Vectors.of("brier");
    }

    static Stream<Vectors> log() {
        return Vectors.of("log");
    }

    static Stream<Vectors> spherical() {
        return Vectors.of("spherical");
    }

    static Stream<Vectors> baseline() {
        return Vectors.of("baseline");
    }

    @Test
    void fourteen_forecasts_sum_up_as_published() {
        double[] p = { .95, .30, .85, .75, .50, .25, .60, .70, .65, .60, .30, .50, .90, .40 };
        String happened = "10110001110111";
        double log = 0;
        double brier = 0;
        for (int i = 0; i < p.length; i++) {
            log += ProperScore.log(p[i], happened.charAt(i) == '1');
            brier += ProperScore.brier(p[i], happened.charAt(i) == '1') / p.length;
        }

        // bellroy/predictionbook issue 3, which prints -6.125
        assertEquals(-6.1250460810, log, EXACT);
        assertEquals(0.1380357143, brier, 1e-10);
    }

    @Test
    void saying_what_one_believes_scores_best_in_the_long_run() {
        // Metaculus' die that shows a six; its FAQ prints -0.51 for the last, an average of rounded terms
        assertEquals(-0.5420331242, expectedLog(1.0 / 6, 0.05), EXACT);
        assertEquals(-0.4505612089, expectedLog(1.0 / 6, 1.0 / 6), EXACT);
        assertEquals(-0.4978912540, expectedLog(1.0 / 6, 0.30), EXACT);
    }

    @Test
    void certainty_costs_a_lot_and_never_infinitely_much() {
        assertEquals(Math.log(0.001), ProperScore.log(1, false), EXACT);
        assertEquals(Math.log(0.001), ProperScore.log(0, true), EXACT);
        assertEquals(Math.log(0.999), ProperScore.log(1, true), EXACT);
        assertEquals(-896.57842847, ProperScore.baseline(0, true), 5e-9);
        assertEquals(99.85565831, ProperScore.baseline(0, false), 5e-9);
        assertEquals(0, ProperScore.spherical(0, true));
        assertEquals(1, ProperScore.spherical(1, true));
    }

    @Test
    void a_small_probability_of_what_does_not_happen_is_a_good_forecast() {
        assertEquals(0.0001, ProperScore.brier(0.01, false), EXACT);
        assertEquals(Math.log(0.99), ProperScore.log(0.01, false), EXACT);
    }

    @Test
    void what_is_no_probability_has_no_score() {
        for (double p : List.of(-0.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY)) {
            assertThrows(IllegalArgumentException.class, () -> ProperScore.brier(p, true));
            assertThrows(IllegalArgumentException.class, () -> ProperScore.spherical(p, true));
        }
    }

    private static double expectedLog(double belief, double said) {
        return belief * ProperScore.log(said, true) + (1 - belief) * ProperScore.log(said, false);
    }

    private static double p(Vectors vector) {
        return vector.arguments()[0];
    }

    private static boolean happened(Vectors vector) {
        return vector.arguments()[1] == 1;
    }
}
