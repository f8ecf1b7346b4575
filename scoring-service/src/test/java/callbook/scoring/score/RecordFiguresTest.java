package callbook.scoring.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rates, means and marks. */
class RecordFiguresTest {

    @ParameterizedTest
    @MethodSource("wilson")
    void every_interval_is_as_published(Vectors vector) {
        HitRate rate = HitRate.of((long) vector.arguments()[0], (long) vector.arguments()[1]).orElseThrow();

        assertEquals(vector.expected()[0], rate.low(), 1e-9);
        assertEquals(vector.expected()[1], rate.high(), 1e-9);
        assertEquals(vector.arguments()[0] / vector.arguments()[1], rate.value(), 1e-15);
    }

    static Stream<Vectors> wilson() {
        return Vectors.of("wilson");
    }

    @Test
    void no_hit_reaches_down_to_exactly_0_and_no_miss_up_to_exactly_1() {
        assertEquals(0.0, HitRate.of(0, 7).orElseThrow().low());
        assertEquals(1.0, HitRate.of(7, 7).orElseThrow().high());
    }

    @Test
    void without_a_case_there_is_no_rate_and_no_mean() {
        assertEquals(Optional.empty(), HitRate.of(0, 0));
        assertEquals(Optional.empty(), Mean.of(List.of()));
    }

    @Test
    void more_hits_than_cases_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> HitRate.of(2, 1));
        assertThrows(IllegalArgumentException.class, () -> HitRate.of(-1, 1));
    }

    @Test
    void a_mean_comes_with_its_count() {
        assertEquals(Optional.of(new Mean(0.0375, 4)), Mean.of(List.of(0.01, 0.01, 0.04, 0.09)));
        assertThrows(IllegalArgumentException.class, () -> Mean.of(List.of(Double.NaN)));
    }

    @ParameterizedTest
    @CsvSource({ "true, 0, 0.70", "true, 1.5, 0.775", "true, -1.5, 0.775", "true, 6, 1", "true, 60, 1", "false, 0, 0.30",
            "false, 1, 0.27", "false, -10, 0", "false, 11, 0" })
    void a_grade_grows_with_the_move_when_right_and_shrinks_when_wrong(boolean right, double move, double grade) {
        assertEquals(grade, Grade.of(right, move), 1e-12);
    }

    @Test
    void without_a_confidence_there_is_no_proper_score() {
        Scores scores = Scores.of(true, OptionalDouble.empty(), OptionalDouble.of(1));

        assertEquals(OptionalDouble.empty(), scores.brier());
        assertEquals(OptionalDouble.empty(), scores.log());
        assertEquals(0.75, scores.grade().orElseThrow(), 1e-12);
        assertEquals(OptionalDouble.empty(), Scores.of(true, OptionalDouble.of(0.6), OptionalDouble.empty()).grade());
    }
}
