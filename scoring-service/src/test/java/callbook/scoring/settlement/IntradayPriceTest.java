package callbook.scoring.settlement;

import static callbook.scoring.settlement.Given.by;
import static callbook.scoring.settlement.Given.call;
import static callbook.scoring.settlement.Given.change;
import static callbook.scoring.settlement.Given.level;
import static callbook.scoring.settlement.Given.observed;
import static callbook.scoring.settlement.Given.settle;
import static callbook.scoring.settlement.Given.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import callbook.scoring.claim.Call;
import callbook.scoring.claim.Observed;
import callbook.scoring.claim.Op;
import callbook.scoring.price.Print;

/** Intraday bars: the price at an instant, and what they say of a window. */
class IntradayPriceTest {

    @ParameterizedTest
    @CsvSource({ "2026-04-01T15:00:00Z, 2026-04-01T15:00:00Z 101", "2026-04-01T15:04:59Z, 2026-04-01T15:00:00Z 101",
            "2026-04-01T15:15:00Z, 2026-04-01T15:00:00Z 101", "2026-04-01T15:15:01Z, 2026-04-01T15:15:01Z 90..110",
            "2026-04-01T13:35:00Z, 2026-04-01T13:35:00Z 90..110", "2026-04-01T20:30:00Z, 2026-04-01T20:00:00Z 100" })
    void a_settling_price_is_the_close_of_the_bar_that_ends_there_or_shortly_before(String deadline, String shown) {
        TestTape tape = new TestTape().with("SPY", "2026-04-01", "95 110 90 100")
                .withIntraday("SPY", "2026-04-01T13:25:00Z", "99").withIntraday("SPY", "2026-04-01T14:50:00Z", "100")
                .withIntraday("SPY", "2026-04-01T14:55:00Z", "101").withIntraday("SPY", "2026-04-01T20:05:00Z", "77");

        assertEquals(shown, shown(settle(call("2026-03-31T21:00:00Z", until(deadline), level("SPY", Op.GT, "1")), tape)
                .legs().get(0).settling()));
    }

    @ParameterizedTest
    @CsvSource({ "2026-04-01T15:00:00Z, 2026-04-01T15:00:00Z 101", "2026-04-01T14:45:00Z, 2026-04-01T15:00:00Z 101",
            "2026-04-01T14:44:59Z, 2026-04-01T14:44:59Z 90..110", "2026-04-01T15:00:01Z, 2026-04-01T15:05:00Z 102",
            "2026-04-01T19:59:00Z, 2026-04-01T19:59:00Z 90..110", "2026-04-01T13:30:00Z, 2026-03-31T20:00:00Z 98" })
    void a_base_is_the_close_of_the_first_bar_that_ends_there_or_shortly_after(String madeAt, String shown) {
        TestTape tape = new TestTape().with("SPY", "2026-03-31", "98").with("SPY", "2026-04-01", "95 110 90 100")
                .withIntraday("SPY", "2026-04-01T14:55:00Z", "101").withIntraday("SPY", "2026-04-01T15:00:00Z", "102")
                .withIntraday("SPY", "2026-04-01T20:00:00Z", "77");

        assertEquals(shown, shown(settle(call(madeAt, by("2026-04-02"), change("SPY", Op.GT, "1")), tape).legs().get(0)
                .base()));
    }

    @Test
    void a_base_comes_before_the_deadline_and_a_settling_print_after_publication() {
        TestTape tape = new TestTape().with("SPY", "2026-04-01", "95 110 90 100")
                .withIntraday("SPY", "2026-04-01T15:00:00Z", "101");

        LegOutcome leg = settle(call("2026-04-01T15:01:00Z", until("2026-04-01T15:05:00Z"), change("SPY", Op.GT, "0")), tape)
                .legs().get(0);
        LegOutcome soon = settle(call("2026-04-01T15:05:00Z", until("2026-04-01T15:10:00Z"), change("SPY", Op.GT, "0")), tape)
                .legs().get(0);

        assertEquals("2026-04-01T15:01:00Z 90..110", shown(leg.base()));
        assertEquals("2026-04-01T15:05:00Z 101", shown(leg.settling()));
        assertEquals("2026-04-01T15:05:00Z 101", shown(soon.base()));
        assertEquals("2026-04-01T15:10:00Z 90..110", shown(soon.settling()));
    }

    @Test
    void what_trades_round_the_clock_is_looked_for_within_an_hour() {
        TestTape tape = new TestTape().with("BTC-USD", "2026-04-01", "95 110 90 100")
                .with("BTC-USD", "2026-04-02", "95 110 90 100").withIntraday("BTC-USD", "2026-04-01T15:00:00Z/PT1H", "101")
                .withIntraday("BTC-USD", "2026-04-02T15:00:00Z/PT1H", "102");

        LegOutcome leg = settle(call("2026-04-01T15:00:00Z", until("2026-04-02T17:00:00Z"), change("BTC-USD", Op.GT, "0")),
                tape).legs().get(0);

        assertEquals("2026-04-01T16:00:00Z 101", shown(leg.base()));
        assertEquals("2026-04-02T16:00:00Z 102", shown(leg.settling()));
    }

    @Test
    void a_price_told_by_an_intraday_bar_does_not_wait_for_the_session_to_close() {
        TestTape tape = new TestTape().with("SPY", "2026-03-31", "98").withIntraday("SPY", "2026-04-01T14:55:00Z", "101");
        Call call = call("2026-03-31T21:00:00Z", until("2026-04-01T15:00:00Z"), change("SPY", Op.GT, "3"));
        Instant due = Instant.parse("2026-04-01T15:00:00Z");

        assertEquals(Verdict.OPEN, settle(call, tape, due.minusNanos(1)).verdict());
        assertEquals(Verdict.RIGHT, settle(call, tape, due).verdict());
    }

    @Test
    void bars_that_cover_the_wanted_part_replace_the_daily_bar_and_with_a_hole_both_count() {
        TestTape daily = new TestTape().with("SPY", "2026-04-01", "95 110 90 100");
        Call call = call("2026-04-01T19:48:00Z", by("2026-04-01"), observed(Observed.ANY_TIME, level("SPY", Op.GE, "105")));

        assertEquals(Optional.of(VoidReason.UNDETERMINED), settle(call, daily).reason());
        daily.withIntraday("SPY", "2026-04-01T19:45:00Z", "100 101 99 100")
                .withIntraday("SPY", "2026-04-01T19:55:00Z", "100 102 99 100");
        assertEquals(Optional.of(VoidReason.UNDETERMINED), settle(call, daily).reason());
        daily.withIntraday("SPY", "2026-04-01T19:50:00Z", "100 101 99 100");
        assertEquals(Verdict.WRONG, settle(call, daily).verdict());
    }

    @Test
    void covering_bars_need_no_daily_bar_and_shorter_ones_replace_longer_ones() {
        TestTape tape = new TestTape().withIntraday("SPY", "2026-04-01T19:30:00Z/PT30M", "100 110 99 100")
                .withIntraday("SPY", "2026-04-01T19:50:00Z", "100 101 99 100");
        Call call = call("2026-04-01T19:50:00Z", by("2026-04-01"), observed(Observed.ANY_TIME, level("SPY", Op.GE, "105")));

        assertEquals(Optional.of(VoidReason.UNDETERMINED), settle(call, tape).reason());
        tape.withIntraday("SPY", "2026-04-01T19:55:00Z", "100 102 99 100");
        assertEquals(Verdict.WRONG, settle(call, tape).verdict());
    }

    @Test
    void a_window_begins_at_the_intraday_base_and_does_not_hold_it() {
        TestTape tape = new TestTape().with("SPY", "2026-04-01", "95 110 90 100")
                .withIntraday("SPY", "2026-04-01T19:45:00Z", "100 103 99 101")
                .withIntraday("SPY", "2026-04-01T19:50:00Z", "101.5 102 101.5 102")
                .withIntraday("SPY", "2026-04-01T19:55:00Z", "102 102 101.5 102");
        Call call = call("2026-04-01T19:46:00Z", by("2026-04-01"), observed(Observed.THROUGHOUT, change("SPY", Op.GT, "0")));

        Settlement s = settle(call, tape);

        assertEquals("2026-04-01T19:50:00Z 101", shown(s.legs().get(0).base()));
        assertEquals(Verdict.RIGHT, s.verdict());
    }

    @Test
    void a_hit_is_seen_while_the_session_runs() {
        TestTape tape = new TestTape().withIntraday("SPY", "2026-04-01T14:00:00Z", "100 105 99 100");
        Call call = call("2026-03-31T21:00:00Z", by("2026-04-02"), observed(Observed.ANY_TIME, level("SPY", Op.GE, "105")));
        Instant end = Instant.parse("2026-04-01T14:05:00Z");

        assertEquals(Verdict.OPEN, settle(call, tape, end.minusNanos(1)).verdict());
        assertEquals(Verdict.RIGHT, settle(call, tape, end).verdict());
        assertEquals(settle(call, tape, end),
                settle(call, tape.with("SPY", "2026-04-01", "100 106 99 100").with("SPY", "2026-04-02", "100 109 99 100")));
    }

    private static String shown(Optional<Print> read) {
        Print print = read.orElseThrow();
        return print.time() + " " + print.value().map(Object::toString)
                .orElseGet(() -> print.low().orElseThrow() + ".." + print.high().orElseThrow());
    }
}
