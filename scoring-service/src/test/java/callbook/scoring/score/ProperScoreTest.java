package callbook.scoring.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
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
        assertEquals(vector.expected()[1], ProperScore.brier(happened(vector) ? 0 : 1, p(vector), 1 - p(vector)), EXACT);
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
        assertEquals(vector.expected()[0], ProperScore.baseline(p(vector), happened(vector)), EXACT);
        assertEquals(vector.expected()[0], ProperScore.baseline(1 - p(vector), !happened(vector)), EXACT);
    }

    @ParameterizedTest
    @MethodSource("quadratic")
    void the_quadratic_score_is_what_brier_leaves_of_one(Vectors vector) {
        assertEquals(vector.expected()[0], 1 - 2 * ProperScore.brier(p(vector), true), EXACT);
        assertEquals(vector.expected()[1], 1 - 2 * ProperScore.brier(p(vector), false), EXACT);
    }

    @ParameterizedTest
    @MethodSource("options")
    void every_score_of_one_among_several_outcomes_is_as_published(Vectors vector) {
        int happened = (int) vector.arguments()[0];
        double[] p = Arrays.copyOfRange(vector.arguments(), 1, vector.arguments().length);

        assertEquals(vector.expected()[0], ProperScore.brier(happened, p), EXACT);
        assertEquals(vector.expected()[1], ProperScore.log(happened, p), EXACT);
        assertEquals(vector.expected()[2], ProperScore.spherical(happened, p), EXACT);
        assertEquals(vector.expected()[3], 1 - ProperScore.brier(happened, p), EXACT);
    }

    @ParameterizedTest
    @MethodSource("optionsBaseline")
    void the_baseline_of_several_outcomes_is_none_for_equal_shares(Vectors vector) {
        double[] p = new double[(int) vector.arguments()[0]];
        Arrays.fill(p, (1 - vector.arguments()[1]) / (p.length - 1));
        p[1] = vector.arguments()[1];

        assertEquals(vector.expected()[0], ProperScore.baseline(1, p), EXACT);
    }

    @ParameterizedTest
    @MethodSource("expectedBaseline")
    void the_baseline_to_expect_is_as_published_and_best_for_what_one_believes(Vectors vector) {
        double belief = vector.arguments()[0];
        double said = vector.arguments()[1];

        assertEquals(vector.expected()[0],
                belief * ProperScore.baseline(said, true) + (1 - belief) * ProperScore.baseline(said, false), EXACT);
    }

    @ParameterizedTest
    @MethodSource("meanBrier")
    void every_mean_brier_score_is_as_published(Vectors vector) {
        assertEquals(vector.expected()[0], mean(vector, ProperScore::brier), EXACT);
    }

    @ParameterizedTest
    @MethodSource("meanLog")
    void every_mean_log_score_is_as_published(Vectors vector) {
        assertEquals(vector.expected()[0], mean(vector, ProperScore::log), EXACT);
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

    static Stream<Vectors> quadratic() {
        return Vectors.of("quadratic");
    }

    static Stream<Vectors> options() {
        return Vectors.of("options");
    }

    static Stream<Vectors> optionsBaseline() {
        return Vectors.of("options-baseline");
    }

    static Stream<Vectors> expectedBaseline() {
        return Vectors.of("expected-baseline");
    }

    static Stream<Vectors> meanBrier() {
        return Vectors.of("mean-brier");
    }

    static Stream<Vectors> meanLog() {
        return Vectors.of("mean-log");
    }

    @Test
    void fourteen_forecasts_sum_up_as_published() {
        double[] p = { .95, .30, .85, .75, .50, .25, .60, .70, .65, .60, .30, .50, .90, .40 };
        String happened = "10110001110111";
        double log = 0;
        double coins = 0;
        for (int i = 0; i < p.length; i++) {
            log += ProperScore.log(p[i], happened.charAt(i) == '1');
            coins += ProperScore.log(0.5, happened.charAt(i) == '1');
        }

        // bellroy/predictionbook issue 3, which prints -6.125 and compares with fifteen coins although there are fourteen pairs
        assertEquals(-6.1250460810, log, EXACT);
        assertEquals(-9.7040605278, coins, EXACT);
    }

    @Test
    void a_forecast_that_changes_from_day_to_day_has_the_mean_of_its_days() {
        // Metaculus' Scores FAQ, which prints +27: nothing on the first of five days; and half of the days, half of the score
        Stream<Double> days = Stream.of(0.4, 0.7, 0.7, 0.8).map(p -> ProperScore.baseline(p, true));
        List<Double> scores = Stream.concat(Stream.of(0.0), days).toList();

        assertEquals(26.539949291315, Mean.of(scores).orElseThrow().value(), EXACT);
        // the test prints 42.399845330, half of a rounded number
        assertEquals(42.399845327747, Mean.of(List.of(0.0, ProperScore.baseline(0.9, true))).orElseThrow().value(), EXACT);
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
        assertEquals(-896.578428466209, ProperScore.baseline(0, true), EXACT);
        assertEquals(99.855658313033, ProperScore.baseline(0, false), EXACT);
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
            assertThrows(IllegalArgumentException.class, () -> ProperScore.log(p, true));
            assertThrows(IllegalArgumentException.class, () -> ProperScore.baseline(p, true));
        }
        assertThrows(IllegalArgumentException.class, () -> ProperScore.brier(0, 0.5, 0.3, 0.3));
    }

    /** Of the pairs that are whole: a forecast or an outcome that is missing has no score. */
    private static double mean(Vectors vector, BiFunction<Double, Boolean, Double> score) {
        double[] numbers = vector.arguments();
        int n = numbers.length / 2;
        List<Double> scores = IntStream.range(0, n).filter(i -> !Double.isNaN(numbers[i]) && !Double.isNaN(numbers[n + i]))
                .mapToObj(i -> score.apply(numbers[i], numbers[n + i] == 1)).toList();
        return Mean.of(scores).orElseThrow().value();
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
