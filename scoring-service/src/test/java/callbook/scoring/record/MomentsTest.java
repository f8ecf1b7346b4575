package callbook.scoring.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A mean score with its interval. */
class MomentsTest {

    /** By hand: mean 0.5, s² = (0.01 + 0 + 0.01) / 2 = 0.01; 1.959963984540054 · 0.1 / √3 = 0.113158573408. */
    @Test
    void the_interval_is_the_normal_one_with_the_sample_standard_deviation() {
        MeanScore score = moments("0.4", "0.5", "0.6").mean().orElseThrow();

        assertEquals(0.5, score.mean(), 1e-15);
        assertEquals(3, score.n());
        assertEquals(0.5 - 0.113158573408, score.interval().orElseThrow().low(), 1e-12);
        assertEquals(0.5 + 0.113158573408, score.interval().orElseThrow().high(), 1e-12);
    }

    @Test
    void equal_scores_have_an_interval_without_width() {
        MeanScore score = moments("0.1225", "0.1225", "0.1225").mean().orElseThrow();

        assertEquals(new MeanScore(0.1225, 3, Optional.of(new MeanScore.Interval(0.1225, 0.1225))), score);
    }

    @Test
    void one_score_has_no_interval() {
        assertEquals(Optional.of(new MeanScore(0.25, 1, Optional.empty())), moments("0.25").mean());
    }

    @Test
    void the_interval_stays_between_0_and_1() {
        assertEquals(new MeanScore.Interval(0, 1), moments("0", "1").mean().orElseThrow().interval().orElseThrow());
    }

    @Test
    void what_is_no_score_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> moments("1.01"));
        assertThrows(IllegalArgumentException.class, () -> moments("-0.01"));
    }

    private static Moments moments(String... scores) {
        return Stream.of(scores).map(s -> Moments.of(new BigDecimal(s))).reduce(Moments.NONE, Moments::plus);
    }
}
