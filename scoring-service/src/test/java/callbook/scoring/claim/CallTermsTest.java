package callbook.scoring.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

class CallTermsTest {
    private static final Instant MADE_AT = Instant.parse("2026-04-01T18:15:58Z");
    private static final LocalDate DATE = LocalDate.of(2026, 4, 2);
    private static final DeadlineTerms FRIDAY = new DeadlineTerms(DeadlineTerms.Kind.SESSION_CLOSE, null, DATE, null,
            null);
    private static final LegTerms UP = new LegTerms(Measure.CHANGE, "SPY", null, Op.GT, BigDecimal.ZERO, null, null,
            Unit.PERCENT, null, null);

    @Test
    void a_leg_without_observed_and_prints_is_read_as_at_end_and_all() {
        Leg leg = UP.read("legs[0]").get();

        assertEquals(new Leg(new Measured.Change("SPY", Unit.PERCENT), new Bound.Threshold(Op.GT, BigDecimal.ZERO),
                Observed.AT_END, Prints.ALL), leg);
    }

    @Test
    void a_whole_call_keeps_its_terms() {
        LegTerms spread = new LegTerms(Measure.SPREAD, "META", "QQQ", Op.BETWEEN, null, number("0.8"), number("1.5"),
                Unit.PERCENT, Observed.AT_END, Prints.CLOSES);
        CallTerms terms = new CallTerms(MADE_AT, List.of(spread), FRIDAY,
                new BaseTerms(BaseTerms.Kind.SESSION_OPEN, DATE, null), 0.45,
                List.of(new InstrumentTerms("META", "STOCK"), new InstrumentTerms("QQQ", "ETF")));

        Call call = terms.read().get();

        assertEquals(Optional.of("QQQ"), call.legs().get(0).benchmark());
        assertEquals(new Bound.Band(number("0.8"), number("1.5")), call.legs().get(0).bound());
        assertEquals(new Deadline.SessionClose(DATE, false), call.deadline());
        assertEquals(Optional.of(new Base.SessionOpen(DATE)), call.base());
        assertEquals(OptionalDouble.of(0.45), call.confidence());
        assertEquals(Kind.ETF, call.kindOf("QQQ"));
        assertEquals(Kind.CRYPTO, call.kindOf("BTC-USD"));
    }

    @Test
    void a_kind_that_we_do_not_know_is_kept_as_unknown() {
        CallTerms terms = new CallTerms(MADE_AT, List.of(UP), FRIDAY, null, null,
                List.of(new InstrumentTerms("SPY", "BOND")));

        assertEquals(Kind.UNKNOWN, terms.read().get().kindOf("SPY"));
    }

    @Test
    void a_benchmark_goes_with_a_spread_only() {
        assertEquals(List.of(new Violation("leg.benchmark", "goes with SPREAD only")),
                leg(Measure.CHANGE, "SPY", "QQQ", Unit.PERCENT).violations());
        assertEquals(List.of(new Violation("leg.benchmark", "must be given")),
                leg(Measure.SPREAD, "SPY", null, Unit.PERCENT).violations());
        assertEquals(List.of(new Violation("leg.benchmark", "is the subject itself")),
                leg(Measure.SPREAD, "SPY", "SPY", Unit.PERCENT).violations());
    }

    @Test
    void a_unit_fits_its_measure() {
        assertEquals(List.of(new Violation("leg.unit", "PERCENT does not go with LEVEL")),
                leg(Measure.LEVEL, "SPY", null, Unit.PERCENT).violations());
        assertEquals(List.of(new Violation("leg.unit", "PRICE does not go with CHANGE")),
                leg(Measure.CHANGE, "SPY", null, Unit.PRICE).violations());
        assertEquals(List.of(new Violation("leg.unit", "BASIS_POINTS does not go with SPREAD")),
                leg(Measure.SPREAD, "SPY", "QQQ", Unit.BASIS_POINTS).violations());
    }

    @Test
    void basis_points_count_the_change_of_a_yield_only() {
        LegTerms inPoints = new LegTerms(Measure.CHANGE, "US10Y", null, Op.LE, number("-5"), null, null,
                Unit.BASIS_POINTS, null, null);
        LegTerms ofShares = new LegTerms(Measure.CHANGE, "SPY", null, Op.LE, number("-5"), null, null,
                Unit.BASIS_POINTS, null, null);

        assertEquals(List.of(), call(List.of(inPoints), null, null).violations());
        assertEquals("legs[1].unit", call(List.of(UP, ofShares), null, null).violations().get(0).field());
    }

    @Test
    void between_needs_low_at_most_high_and_no_bound() {
        assertEquals(List.of(new Violation("leg.low", "is above high")),
                between(null, number("2"), number("1")).violations());
        assertEquals(2, between(null, null, null).violations().size());
        assertEquals("leg.bound", between(number("1"), number("1"), number("1")).violations().get(0).field());
        assertEquals(List.of(), between(null, number("1"), number("1.0")).violations());
    }

    @Test
    void a_number_as_base_goes_with_a_single_change_leg_only() {
        BaseTerms stated = new BaseTerms(BaseTerms.Kind.NUMBER, null, number("66739"));

        assertEquals(List.of(), call(List.of(UP), stated, null).violations());
        assertEquals("base", call(List.of(UP, UP), stated, null).violations().get(0).field());
    }

    @Test
    void a_confidence_lies_between_0_and_1_both_included() {
        assertEquals(List.of(), call(List.of(UP), null, 0.0).violations());
        assertEquals(List.of(), call(List.of(UP), null, 1.0).violations());
        for (double outside : new double[] { -0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY }) {
            assertEquals("confidence", call(List.of(UP), null, outside).violations().get(0).field());
        }
    }

    @Test
    void a_deadline_has_the_fields_of_its_kind_and_no_others() {
        assertEquals("d.until", deadline(DeadlineTerms.Kind.HOURS, null, null).violations().get(0).field());
        assertEquals("d.date", deadline(DeadlineTerms.Kind.DATE, null, null).violations().get(0).field());
        assertEquals("d.count", deadline(DeadlineTerms.Kind.SESSIONS, null, 0).violations().get(0).field());
        assertEquals("d.count", deadline(DeadlineTerms.Kind.SESSION_OPEN, DATE, 1).violations().get(0).field());
        assertEquals(new Deadline.Sessions(2, false), deadline(DeadlineTerms.Kind.SESSIONS, null, 2).get());
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        List<Violation> violations = new CallTerms(null, Collections.singletonList(null), null, null, 2.0, null).read()
                .violations();

        assertEquals(List.of("madeAt", "deadline", "legs[0]"), violations.stream().map(Violation::field).toList());
    }

    @Test
    void one_to_twenty_legs() {
        assertEquals("legs", call(List.of(), null, null).violations().get(0).field());
        assertEquals("legs", call(Collections.nCopies(21, UP), null, null).violations().get(0).field());
        assertEquals(List.of(), call(Collections.nCopies(20, UP), null, null).violations());
    }

    @Test
    void a_number_of_more_than_thirty_digits_is_refused() {
        assertEquals("leg.low", between(null, number("1E-900000000"), number("1")).violations().get(0).field());
        assertEquals("leg.low", between(null, number("1".repeat(31)), number("1E31")).violations().get(0).field());
    }

    @Test
    void an_illegal_call_cannot_be_constructed_either() {
        Leg level = new Leg(new Measured.Level("SPY"), new Bound.Threshold(Op.GT, BigDecimal.TEN), Observed.AT_END,
                Prints.ALL);
        Optional<Base> stated = Optional.of(new Base.NumberBase(BigDecimal.TEN));

        assertThrows(IllegalArgumentException.class, () -> new Call(MADE_AT, List.of(level),
                new Deadline.SessionOpen(DATE), stated, OptionalDouble.empty(), Map.of()));
    }

    private static Checked<Leg> leg(Measure measure, String subject, String benchmark, Unit unit) {
        return new LegTerms(measure, subject, benchmark, Op.GT, BigDecimal.ONE, null, null, unit, null, null).read("leg");
    }

    private static Checked<Leg> between(BigDecimal bound, BigDecimal low, BigDecimal high) {
        return new LegTerms(Measure.LEVEL, "SPY", null, Op.BETWEEN, bound, low, high, Unit.PRICE, null, null)
                .read("leg");
    }

    private static Checked<Deadline> deadline(DeadlineTerms.Kind kind, LocalDate date, Integer count) {
        return new DeadlineTerms(kind, null, date, count, false).read("d");
    }

    private static Checked<Call> call(List<LegTerms> legs, BaseTerms base, Double confidence) {
        return new CallTerms(MADE_AT, legs, FRIDAY, base, confidence, null).read();
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
