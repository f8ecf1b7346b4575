package callbook.scoring.settlement;

import static callbook.scoring.settlement.Given.band;
import static callbook.scoring.settlement.Given.by;
import static callbook.scoring.settlement.Given.call;
import static callbook.scoring.settlement.Given.from;
import static callbook.scoring.settlement.Given.level;
import static callbook.scoring.settlement.Given.observed;
import static callbook.scoring.settlement.Given.on;
import static callbook.scoring.settlement.Given.onCloses;
import static callbook.scoring.settlement.Given.settle;
import static callbook.scoring.settlement.Given.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import callbook.scoring.claim.Base;
import callbook.scoring.claim.Call;
import callbook.scoring.claim.Deadline;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Measured;
import callbook.scoring.claim.Observed;
import callbook.scoring.claim.Op;

/** Which prints of daily bars lie in a window. Friday 3 April 2026 is Good Friday; sessions are 13:30 to 20:00 UTC. */
class WindowPrintsTest {
    private static final String EVENING = "2026-03-31T21:00:00Z";
    private static final TestTape TAPE = new TestTape().with("SPY", "2026-03-31", "90 120 80 100")
            .with("SPY", "2026-04-01", "101 105 99 103").with("SPY", "2026-04-02", "103 108 102 104")
            .with("SPY", "2026-04-06", "104 112 95 110");

    @ParameterizedTest
    @CsvSource({ "THROUGHOUT, GE, 99, RIGHT", "THROUGHOUT, GT, 99, WRONG", "THROUGHOUT, LE, 108, RIGHT",
            "THROUGHOUT, LT, 108, WRONG", "ANY_TIME, GE, 108, RIGHT", "ANY_TIME, GT, 108, WRONG", "ANY_TIME, LE, 99, RIGHT",
            "ANY_TIME, LT, 99, WRONG" })
    void of_a_bar_wholly_inside_the_low_and_the_high_are_prints(Observed observed, Op op, String bound, Verdict verdict) {
        assertEquals(verdict, settle(call(EVENING, by("2026-04-03"), observed(observed, level("SPY", op, bound))), TAPE)
                .verdict());
    }

    @ParameterizedTest
    @CsvSource({ "THROUGHOUT, GE, 103, RIGHT", "THROUGHOUT, GT, 103, WRONG", "ANY_TIME, GE, 104, RIGHT",
            "ANY_TIME, GT, 104, WRONG" })
    void of_closes_only_closes_count(Observed observed, Op op, String bound, Verdict verdict) {
        assertEquals(verdict, settle(call(EVENING, by("2026-04-03"), onCloses(observed(observed, level("SPY", op, bound)))),
                TAPE).verdict());
    }

    @ParameterizedTest
    @CsvSource({ "ANY_TIME, GE, 103, RIGHT,", "ANY_TIME, GT, 103, VOID, UNDETERMINED", "ANY_TIME, GT, 105, WRONG,",
            "THROUGHOUT, GE, 99, RIGHT,", "THROUGHOUT, GT, 99, VOID, UNDETERMINED", "THROUGHOUT, GT, 103, WRONG," })
    void of_a_bar_that_straddles_the_start_the_close_is_certain_and_its_range_possible(Observed observed, Op op, String bound,
            Verdict verdict, VoidReason reason) {
        Settlement s = settle(call("2026-04-01T16:00:00Z", by("2026-04-01"), observed(observed, level("SPY", op, bound))),
                TAPE);

        assertEquals(verdict, s.verdict());
        assertEquals(Optional.ofNullable(reason), s.reason());
    }

    @ParameterizedTest
    @CsvSource({ "ANY_TIME, GE, 101, RIGHT", "ANY_TIME, GT, 101, VOID", "ANY_TIME, GT, 105, WRONG",
            "THROUGHOUT, GE, 99, RIGHT", "THROUGHOUT, GE, 100, VOID", "THROUGHOUT, GT, 101, WRONG" })
    void of_a_bar_that_straddles_the_end_the_open_is_certain(Observed observed, Op op, String bound, Verdict verdict) {
        assertEquals(verdict, settle(call(EVENING, until("2026-04-01T16:00:00Z"),
                observed(observed, level("SPY", op, bound))), TAPE).verdict());
    }

    @ParameterizedTest
    @CsvSource({ "ANY_TIME, GE, 99, RIGHT", "ANY_TIME, GE, 100, VOID", "ANY_TIME, GT, 105, WRONG",
            "THROUGHOUT, GE, 99, RIGHT", "THROUGHOUT, GE, 101, VOID", "THROUGHOUT, GT, 105, WRONG" })
    void of_a_bar_around_the_window_only_a_side_of_the_bound_is_certain(Observed observed, Op op, String bound,
            Verdict verdict) {
        assertEquals(verdict, settle(call("2026-04-01T15:00:00Z", until("2026-04-01T16:00:00Z"),
                observed(observed, level("SPY", op, bound))), TAPE).verdict());
    }

    @ParameterizedTest
    @CsvSource({ "106, 107, RIGHT", "108, 109, RIGHT", "108.5, 109, WRONG", "90, 98.9, WRONG", "90, 99, RIGHT" })
    void a_band_is_hit_by_a_bar_that_meets_it(String low, String high, Verdict verdict) {
        Leg leg = observed(Observed.ANY_TIME, band(new Measured.Level("SPY"), low, high));

        assertEquals(verdict, settle(call(EVENING, by("2026-04-02"), leg), TAPE).verdict());
    }

    @Test
    void a_band_between_two_bars_is_not_hit() {
        TestTape gap = new TestTape().with("SPY", "2026-04-01", "100 101 99 100").with("SPY", "2026-04-02", "105 106 104 105");
        Leg leg = observed(Observed.ANY_TIME, band(new Measured.Level("SPY"), "102", "103"));

        assertEquals(Verdict.WRONG, settle(call(EVENING, by("2026-04-02"), leg), gap).verdict());
    }

    @ParameterizedTest
    @CsvSource({ "99, 108, RIGHT", "99.1, 108, WRONG", "99, 107.9, WRONG" })
    void a_band_is_kept_by_every_low_and_every_high(String low, String high, Verdict verdict) {
        Leg leg = observed(Observed.THROUGHOUT, band(new Measured.Level("SPY"), low, high));

        assertEquals(verdict, settle(call(EVENING, by("2026-04-02"), leg), TAPE).verdict());
    }

    @Test
    void on_a_date_the_window_begins_with_the_open_of_its_session() {
        Leg low = observed(Observed.ANY_TIME, level("SPY", Op.LE, "99"));

        assertEquals(Verdict.RIGHT, settle(call(EVENING, by("2026-04-02"), low), TAPE).verdict());
        assertEquals(Verdict.WRONG, settle(call(EVENING, on("2026-04-02"), low), TAPE).verdict());
        assertEquals(Verdict.WRONG, settle(call(EVENING, new Deadline.Sessions(2, true), low), TAPE).verdict());
        assertEquals(Optional.of(VoidReason.NO_SESSION), settle(call(EVENING, on("2026-04-03"), low), TAPE).reason());
    }

    @Test
    void a_window_without_trading_or_without_a_close_where_closes_count_is_void_at_once() {
        Leg leg = observed(Observed.THROUGHOUT, level("SPY", Op.GT, "1"));
        Instant now = Instant.parse("2026-04-02T21:00:00Z");

        assertEquals(Optional.of(VoidReason.NO_SESSION),
                settle(call("2026-04-02T20:00:00Z", until("2026-04-05T20:00:00Z"), leg), TAPE, now).reason());
        assertEquals(Optional.of(VoidReason.NO_SESSION),
                settle(call("2026-04-02T20:00:00Z", until("2026-04-06T15:00:00Z"), onCloses(leg)), TAPE, now).reason());
        assertEquals(Optional.of(VoidReason.NO_SESSION), settle(call(EVENING, by("2026-03-31"), leg), TAPE, now).reason());
    }

    @Test
    void a_close_only_series_is_looked_at_on_its_closes() {
        TestTape closes = new TestTape().with("SPY", "2026-04-01", "103").with("SPY", "2026-04-02", "104");

        assertEquals(Verdict.RIGHT, settle(call("2026-04-01T16:00:00Z", by("2026-04-02"),
                observed(Observed.THROUGHOUT, level("SPY", Op.GE, "103"))), closes).verdict());
        assertEquals(Verdict.WRONG, settle(call(EVENING, until("2026-04-02T16:00:00Z"),
                observed(Observed.ANY_TIME, level("SPY", Op.GE, "104"))), closes).verdict());
        assertEquals(Optional.of(VoidReason.UNDETERMINED), settle(call("2026-04-01T15:00:00Z",
                until("2026-04-01T16:00:00Z"), observed(Observed.ANY_TIME, level("SPY", Op.GE, "1"))), closes).reason());
    }

    @Test
    void a_window_begins_at_a_named_base_that_lies_after_publication() {
        Leg low = observed(Observed.ANY_TIME, level("SPY", Op.LE, "99"));
        Call after = from(new Base.SessionClose(LocalDate.parse("2026-04-01")), call(EVENING, by("2026-04-02"), low));

        assertEquals(Verdict.WRONG, settle(after, TAPE).verdict());
    }

    @Test
    void a_decided_window_names_the_print_that_decided_it() {
        LegOutcome leg = settle(call(EVENING, by("2026-04-06"), observed(Observed.ANY_TIME, level("SPY", Op.GE, "106"))), TAPE)
                .legs().get(0);

        assertEquals(Optional.of(new BigDecimal("108")), leg.settling().orElseThrow().value());
        assertEquals(Instant.parse("2026-04-02T20:00:00Z"), leg.settling().orElseThrow().time());
        assertEquals(0, new BigDecimal("108").compareTo(leg.measured().orElseThrow()));
    }
}
