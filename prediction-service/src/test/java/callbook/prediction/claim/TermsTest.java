package callbook.prediction.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class TermsTest {

    private static final Instrument SPY = new Instrument("SPY", Kind.ETF);
    private static final Instrument TEN_YEAR = new Instrument("US10Y", Kind.YIELD);
    private static final Deadline FRIDAY = new Deadline.SessionClose(LocalDate.of(2026, 4, 10), false, "by Friday");

    @Test
    void numbers_have_one_spelling() {
        assertEquals(new Bound.Single(Op.GT, new BigDecimal("2.50")), new Bound.Single(Op.GT, new BigDecimal("2.5")));
        assertEquals("100", new Bound.Single(Op.GT, new BigDecimal("1E+2")).value().toString());
        assertEquals(BigDecimal.ZERO, new Bound.Single(Op.GT, new BigDecimal("0.000")).value());
    }

    @Test
    void a_number_that_would_fill_the_memory_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Bound.Single(Op.GT, new BigDecimal("1E+1000000000")));
        assertThrows(IllegalArgumentException.class, () -> new Bound.Single(Op.GT, new BigDecimal("1E-1000000000")));
    }

    @Test
    void a_band_has_two_ends_in_order() {
        assertThrows(IllegalArgumentException.class, () -> new Bound.Single(Op.BETWEEN, BigDecimal.ONE));
        assertThrows(IllegalArgumentException.class, () -> new Bound.Range(BigDecimal.ONE, BigDecimal.ZERO));
        assertEquals(Op.BETWEEN, new Bound.Range(BigDecimal.ONE, BigDecimal.ONE).op());
    }

    @Test
    void a_spread_needs_two_symbols() {
        assertThrows(IllegalArgumentException.class, () -> new Leg.Spread("SPY", "SPY", above(0), Watch.AT_END));
    }

    @Test
    void a_change_is_in_the_unit_of_its_kind() {
        Leg percentOfYield = new Leg.Change("US10Y", above(0), Unit.PERCENT, Watch.AT_END);
        Leg basisPointsOfYield = new Leg.Change("US10Y", above(0), Unit.BASIS_POINTS, Watch.AT_END);

        assertThrows(IllegalArgumentException.class, () -> terms(percentOfYield, null, TEN_YEAR));
    }

    @Test
    void every_symbol_of_a_leg_has_its_kind() {
        assertThrows(IllegalArgumentException.class, () -> terms(up(), null, TEN_YEAR));
    }

    @Test
    void a_stated_base_belongs_to_a_single_change() {
        Base stated = new Base.Number(new BigDecimal("640"));

        assertEquals(stated, terms(up(), stated, SPY).base());
        assertThrows(IllegalArgumentException.class,
                () -> terms(new Leg.Level("SPY", above(640), Watch.AT_END), stated, SPY));
        assertThrows(IllegalArgumentException.class, () -> new Base.Number(BigDecimal.ZERO));
    }

    @Test
    void the_words_of_a_deadline_do_not_make_another_call() {
        Terms one = terms(up(), null, SPY);
        Terms other = new Terms(List.of(up()),
                new Deadline.SessionClose(LocalDate.of(2026, 4, 10), false, "before the weekend"), null,
                List.of(SPY));
        Terms exact = new Terms(List.of(up()), new Deadline.SessionClose(LocalDate.of(2026, 4, 10), true, "by Friday"), null,
                List.of(SPY));

        assertTrue(one.sameAs(other));
        assertFalse(one.sameAs(exact));
    }

    @Test
    void a_call_points_where_all_its_legs_point() {
        Leg down = new Leg.Change("SPY", new Bound.Single(Op.LE, new BigDecimal("-1")), Unit.PERCENT, Watch.AT_END);
        Leg levels = new Leg.Level("SPY", new Bound.Range(new BigDecimal("640"), new BigDecimal("660")), Watch.AT_END);

        assertEquals(Direction.UP, terms(up(), null, SPY).direction());
        assertEquals(Direction.NONE, new Terms(List.of(up(), down), FRIDAY, null, List.of(SPY)).direction());
        assertEquals(Direction.NONE, terms(levels, null, SPY).direction());
        assertEquals(Direction.DOWN, new Bound.Range(new BigDecimal("-2"), new BigDecimal("-1")).direction());
    }

    @Test
    void a_confidence_is_a_probability_with_a_source_or_nothing() {
        assertThrows(IllegalArgumentException.class, () -> new Confidence(new BigDecimal("1.01"), Confidence.Source.TAG));
        assertThrows(IllegalArgumentException.class, () -> new Confidence(null, Confidence.Source.TAG));
        assertThrows(IllegalArgumentException.class, () -> new Confidence(BigDecimal.ONE, Confidence.Source.NONE));
        assertEquals(new Confidence(new BigDecimal("0.5"), Confidence.Source.TAG),
                new Confidence(new BigDecimal("0.50"), Confidence.Source.TAG));
    }

    @Test
    void a_deadline_in_sessions_is_at_least_one_away() {
        assertThrows(IllegalArgumentException.class, () -> new Deadline.Sessions(0, false, "now"));
        assertEquals(Deadline.Kind.HOURS, new Deadline.Hours(Instant.EPOCH, "48h").kind());
    }

    private static Terms terms(Leg leg, Base base, Instrument... instruments) {
        return new Terms(List.of(leg), FRIDAY, base, List.of(instruments));
    }

    private static Leg up() {
        return new Leg.Change("SPY", above(0), Unit.PERCENT, Watch.AT_END);
    }

    private static Bound above(int value) {
        return new Bound.Single(Op.GT, BigDecimal.valueOf(value));
    }
}
