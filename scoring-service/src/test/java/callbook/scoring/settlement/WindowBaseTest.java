package callbook.scoring.settlement;

import static callbook.scoring.settlement.Given.band;
import static callbook.scoring.settlement.Given.by;
import static callbook.scoring.settlement.Given.call;
import static callbook.scoring.settlement.Given.change;
import static callbook.scoring.settlement.Given.confident;
import static callbook.scoring.settlement.Given.from;
import static callbook.scoring.settlement.Given.observed;
import static callbook.scoring.settlement.Given.on;
import static callbook.scoring.settlement.Given.settle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import callbook.scoring.claim.Base;
import callbook.scoring.claim.Call;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Measured;
import callbook.scoring.claim.Observed;
import callbook.scoring.claim.Op;
import callbook.scoring.claim.Unit;

/** What the prints of a window are measured from. */
class WindowBaseTest {
    private static final String EVENING = "2026-03-31T21:00:00Z";
    private static final Measured MOVE = new Measured.Change("SPY", Unit.PERCENT);
    private static final TestTape TAPE = new TestTape().with("SPY", "2026-03-31", "100 101 99 100")
            .with("SPY", "2026-04-01", "101 104 101 102").with("SPY", "2026-04-02", "102 105 101 104");

    @ParameterizedTest
    @CsvSource({ "THROUGHOUT, GE, 1, RIGHT", "THROUGHOUT, GT, 1, WRONG", "ANY_TIME, GE, 5, RIGHT", "ANY_TIME, GT, 5, WRONG" })
    void the_base_is_the_price_at_publication(Observed observed, Op op, String bound, Verdict verdict) {
        Settlement s = settle(confident(0.6, call(EVENING, by("2026-04-02"), observed(observed, change("SPY", op, bound)))),
                TAPE);

        assertEquals(verdict, s.verdict());
        assertEquals(Optional.of(new BigDecimal("100")), s.legs().get(0).base().orElseThrow().value());
        assertEquals(OptionalDouble.empty(), s.scores().grade());
    }

    @Test
    void on_a_date_too_although_one_print_of_that_session_would_be_its_own_move() {
        Settlement s = settle(call(EVENING, on("2026-04-02"), observed(Observed.THROUGHOUT, change("SPY", Op.GE, "1"))), TAPE);

        assertEquals(Instant.parse("2026-03-31T20:00:00Z"), s.legs().get(0).base().orElseThrow().time());
        assertEquals(Verdict.RIGHT, s.verdict());
    }

    @ParameterizedTest
    @CsvSource({ "THROUGHOUT, GT, 0, RIGHT", "ANY_TIME, LE, 0, WRONG", "ANY_TIME, GE, 2.9, RIGHT", "ANY_TIME, GE, 3, WRONG" })
    void from_a_sessions_open_a_low_that_equals_it_is_the_base_print(Observed observed, Op op, String bound,
            Verdict verdict) {
        Call call = from(new Base.SessionOpen(LocalDate.parse("2026-04-01")),
                call(EVENING, by("2026-04-01"), observed(observed, change("SPY", op, bound))));

        assertEquals(verdict, settle(call, TAPE).verdict());
    }

    @Test
    void a_base_after_which_no_print_can_lie_is_refused() {
        Call call = from(new Base.SessionClose(LocalDate.parse("2026-04-02")),
                call(EVENING, by("2026-04-05"), observed(Observed.THROUGHOUT, change("SPY", Op.GT, "0"))));

        Outcome outcome = Given.SETTLER.settle(call, TAPE, Given.LATER, call.madeAt());

        assertEquals("base", assertInstanceOf(Outcome.Refused.class, outcome).violation().field());
        assertEquals(Optional.of(VoidReason.NO_BASE_PRINT), outcome.stored().reason());
    }

    @ParameterizedTest
    @CsvSource({ "-10, 10, RIGHT", "-2, 2, VOID", "-1, 1, WRONG", "3, 3.5, WRONG" })
    void with_an_interval_base_a_band_is_kept_only_where_every_base_says_so(String low, String high, Verdict verdict) {
        // the base lies in 101 to 104, later prints are 101 and 105: only from 102.95 to 103.06 both stay within 2 %
        Call call = call("2026-04-01T15:00:00Z", by("2026-04-02"), observed(Observed.THROUGHOUT, band(MOVE, low, high)));

        assertEquals(verdict, settle(call, TAPE).verdict());
    }

    @Test
    void bars_that_meet_a_band_for_some_bases_each_meet_it_for_all_together() {
        // base in 100 to 110; the first bar meets the band for bases up to 105, the second for those from 104 on
        TestTape tape = new TestTape().with("SPY", "2026-04-01", "105 110 100 101").with("SPY", "2026-04-02", "95 105 95 95")
                .with("SPY", "2026-04-06", "104 120 104 110");
        Leg leg = observed(Observed.ANY_TIME, band(MOVE, "0", "0"));

        assertEquals(Verdict.RIGHT, settle(call("2026-04-01T15:00:00Z", by("2026-04-06"), leg), tape).verdict());
        assertEquals(Optional.of(VoidReason.UNDETERMINED),
                settle(call("2026-04-01T15:00:00Z", by("2026-04-02"), leg), tape).reason());
    }

    @Test
    void a_move_from_nothing_or_less_is_undetermined() {
        TestTape tape = new TestTape().with("SPY", "2026-03-31", "0").with("SPY", "2026-04-01", "1 1 1 1");

        assertEquals(Optional.of(VoidReason.UNDETERMINED), settle(call(EVENING, by("2026-04-01"),
                observed(Observed.ANY_TIME, change("SPY", Op.GT, "0"))), tape).reason());
    }

    @Test
    void a_stated_number_has_to_have_been_the_markets_before_it_decides() {
        TestTape hit = new TestTape().with("SPY", "2026-04-01", "101 104 101 102");
        Call call = from(new Base.NumberBase(new BigDecimal("101")),
                call(EVENING, by("2026-04-02"), observed(Observed.ANY_TIME, change("SPY", Op.GT, "1"))));
        Instant now = Instant.parse("2026-04-01T20:00:00Z");

        assertEquals(Verdict.OPEN, settle(call, hit, now).verdict());
        assertEquals(Verdict.RIGHT, settle(call, TAPE, now).verdict());
        assertEquals(Optional.of(VoidReason.NO_BASE_PRINT), settle(from(new Base.NumberBase(new BigDecimal("102")), call), TAPE,
                now).reason());
    }
}
