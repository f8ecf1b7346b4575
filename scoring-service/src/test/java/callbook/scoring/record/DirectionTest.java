package callbook.scoring.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import callbook.scoring.claim.LegTerms;
import callbook.scoring.claim.Measure;
import callbook.scoring.claim.Op;
import callbook.scoring.claim.Unit;

/** Which way a call points, and what it is about. */
class DirectionTest {

    private static final Optional<Direction> NOWHERE = Optional.empty();

    @Test
    void above_is_up_and_below_is_down_whatever_is_measured() {
        for (Measure measure : Measure.values()) {
            assertEquals(Optional.of(Direction.UP), direction(threshold(measure, Op.GT)));
            assertEquals(Optional.of(Direction.UP), direction(threshold(measure, Op.GE)));
            assertEquals(Optional.of(Direction.DOWN), direction(threshold(measure, Op.LT)));
            assertEquals(Optional.of(Direction.DOWN), direction(threshold(measure, Op.LE)));
        }
    }

    @Test
    void a_band_of_a_move_points_where_it_lies_wholly_on_one_side_of_zero() {
        for (Measure measure : List.of(Measure.CHANGE, Measure.SPREAD)) {
            assertEquals(Optional.of(Direction.UP), direction(band(measure, "0", "1.5")));
            assertEquals(Optional.of(Direction.DOWN), direction(band(measure, "-1.5", "0")));
            assertEquals(NOWHERE, direction(band(measure, "-0.25", "0.25")));
            assertEquals(NOWHERE, direction(band(measure, "0", "0")));
        }
    }

    @Test
    void a_band_of_a_level_points_nowhere() {
        assertEquals(NOWHERE, direction(band(Measure.LEVEL, "4.6", "4.8")));
    }

    @Test
    void legs_that_disagree_point_nowhere() {
        LegTerms up = threshold(Measure.CHANGE, Op.GT);
        LegTerms down = threshold(Measure.CHANGE, Op.LT);

        assertEquals(Optional.of(Direction.UP), direction(up, up));
        assertEquals(NOWHERE, direction(up, down));
        assertEquals(NOWHERE, direction(up, band(Measure.LEVEL, "4.6", "4.8")));
        assertEquals(NOWHERE, direction());
    }

    @Test
    void a_leg_in_words_that_are_not_known_has_a_subject_and_no_direction() {
        LegTerms unknown = new LegTerms(null, "IWM", null, Op.GT, BigDecimal.ONE, null, null, Unit.PERCENT, null, null);

        assertEquals(new Aim(Set.of("IWM"), NOWHERE), Aim.of(List.of(unknown)));
    }

    @Test
    void a_call_is_about_its_subjects_each_once_and_not_about_what_they_are_measured_against() {
        assertEquals(Set.of("IWM"),
                Aim.of(List.of(threshold(Measure.SPREAD, Op.LT), threshold(Measure.CHANGE, Op.LT))).subjects());
    }

    @Test
    void only_an_aligned_stance_points_anywhere() {
        assertEquals(Optional.of(Direction.UP), Direction.ofStance("aligned_bullish"));
        assertEquals(Optional.of(Direction.DOWN), Direction.ofStance("aligned_bearish"));
        assertEquals(NOWHERE, Direction.ofStance("unresolved"));
        assertEquals(NOWHERE, Direction.ofStance(null));
    }

    private static Optional<Direction> direction(LegTerms... legs) {
        return Aim.of(List.of(legs)).direction();
    }

    private static LegTerms threshold(Measure measure, Op op) {
        return leg(measure, op, new BigDecimal("100"), null, null);
    }

    private static LegTerms band(Measure measure, String low, String high) {
        return leg(measure, Op.BETWEEN, null, new BigDecimal(low), new BigDecimal(high));
    }

    private static LegTerms leg(Measure measure, Op op, BigDecimal bound, BigDecimal low, BigDecimal high) {
        return new LegTerms(measure, "IWM", measure == Measure.SPREAD ? "META" : null, op, bound, low, high,
                measure == Measure.LEVEL ? Unit.PRICE : Unit.PERCENT, null, null);
    }
}
