package callbook.scoring.settlement;

import static callbook.scoring.settlement.Given.by;
import static callbook.scoring.settlement.Given.call;
import static callbook.scoring.settlement.Given.onCloses;
import static callbook.scoring.settlement.Given.settle;
import static callbook.scoring.settlement.Given.spread;
import static callbook.scoring.settlement.Given.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import callbook.scoring.calendar.TestMarkets;
import callbook.scoring.claim.Call;
import callbook.scoring.claim.Deadline;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Op;
import callbook.scoring.claim.Truth;
import callbook.scoring.price.Print;

/** The two sides of a spread when they do not trade on the same market. Friday 3 April 2026 is Good Friday. */
class SpreadMarketsTest {
    private static final Settler MIXED = new Settler(TestMarkets.mixed(), Patience.PUBLISHED);
    private static final Leg COIN_AGAINST_FUND = spread("BTC-USD", "SPY", Op.GT, "0");
    private static final Leg FUND_AGAINST_OIL = spread("SPY", "WTI", Op.GT, "0");
    private static final TestTape TAPE = new TestTape()
            .with("SPY", "2026-04-01", "99 101 98 100").with("SPY", "2026-04-02", "100 102 99 101")
            .with("SPY", "2026-04-06", "101 103 100 102").with("SPY", "2026-04-07", "102 104 101 103")
            .with("SPY", "2026-04-08", "103 105 102 104").with("SPY", "2026-04-09", "104 106 103 105")
            .with("BTC-USD", "2026-04-01", "600 620 590 610").with("BTC-USD", "2026-04-02", "610 640 605 630")
            .with("WTI", "2026-04-01", "59 61 58 60").with("WTI", "2026-04-02", "60 62 59 61")
            .with("WTI", "2026-04-03", "61 90 60 80").with("WTI", "2026-04-06", "61 63 60 62")
            .with("WTI", "2026-04-07", "62 64 61 63").with("WTI", "2026-04-09", "63 65 62 64");

    @Test
    void what_trades_round_the_clock_is_read_at_the_listed_sides_closes() {
        LegOutcome leg = settle(call("2026-04-01T23:00:00Z", by("2026-04-02"), COIN_AGAINST_FUND), TAPE).legs().get(0);

        assertEquals("2026-04-01T20:00:00Z 590..620", shown(leg.base()));
        assertEquals("2026-04-02T20:00:00Z 605..640", shown(leg.settling()));
        assertEquals("2026-04-01T20:00:00Z 100", shown(leg.benchmarkBase()));
        assertEquals("2026-04-02T20:00:00Z 101", shown(leg.benchmarkSettling()));
        assertEquals(Truth.UNKNOWN, leg.holds());
    }

    @Test
    void both_are_read_at_the_very_instant_while_the_listed_side_trades() {
        LegOutcome leg = settle(call("2026-04-01T18:00:00Z", until("2026-04-02T18:00:00Z"), COIN_AGAINST_FUND), TAPE)
                .legs().get(0);

        assertEquals("2026-04-01T18:00:00Z 590..620", shown(leg.base()));
        assertEquals("2026-04-02T18:00:00Z 99..102", shown(leg.benchmarkSettling()));
    }

    @Test
    void without_a_session_of_the_listed_side_there_is_none() {
        Call weekend = call("2026-04-10T21:00:00Z", until("2026-04-11T21:00:00Z"), COIN_AGAINST_FUND);
        Deadline saturday = new Deadline.Date(LocalDate.of(2026, 4, 11), true);

        assertEquals(Optional.of(VoidReason.NO_SESSION), settle(weekend, TAPE).reason());
        assertEquals(Optional.of(VoidReason.NO_SESSION),
                settle(call("2026-04-10T21:00:00Z", saturday, COIN_AGAINST_FUND), TAPE).reason());
    }

    @Test
    void two_coins_are_read_at_the_end_of_their_day() {
        TestTape coins = new TestTape().with("BTC-USD", "2026-04-03", "100").with("BTC-USD", "2026-04-04", "110")
                .with("ETH-USD", "2026-04-03", "10").with("ETH-USD", "2026-04-04", "10.5");
        Call call = call("2026-04-04T00:00:00Z", new Deadline.Date(LocalDate.of(2026, 4, 4), false),
                spread("BTC-USD", "ETH-USD", Op.GE, "5"));

        assertEquals(Verdict.RIGHT, settle(call, coins).verdict());
    }

    @Test
    void two_listed_sides_are_read_on_dates_that_both_have_each_at_its_own_close() {
        LegOutcome leg = mixed(call("2026-04-01T21:00:00Z", by("2026-04-05"), FUND_AGAINST_OIL)).legs().get(0);

        assertEquals("2026-04-01T20:00:00Z 100", shown(leg.base()));
        assertEquals("2026-04-01T18:30:00Z 60", shown(leg.benchmarkBase()));
        assertEquals("2026-04-02T20:00:00Z 101", shown(leg.settling()));
        assertEquals("2026-04-02T18:30:00Z 61", shown(leg.benchmarkSettling()));
    }

    @Test
    void a_day_of_one_side_alone_is_no_session_of_theirs() {
        assertEquals(Optional.of(VoidReason.NO_SESSION), mixed(call("2026-04-02T21:00:00Z",
                until("2026-04-03T20:00:00Z"), FUND_AGAINST_OIL)).reason());
        assertEquals(Optional.of(VoidReason.NO_SESSION), mixed(call("2026-04-02T21:00:00Z",
                new Deadline.SessionClose(TestMarkets.SECOND_SHUT, true), FUND_AGAINST_OIL)).reason());
    }

    @Test
    void closes_count_from_the_last_date_on_which_both_have_closed_by_the_deadline() {
        // at three in the afternoon oil has closed and the fund has not
        LegOutcome leg = mixed(call("2026-04-01T21:00:00Z", until("2026-04-07T19:00:00Z"), onCloses(FUND_AGAINST_OIL)))
                .legs().get(0);

        assertEquals("2026-04-06T20:00:00Z 102", shown(leg.settling()));
        assertEquals("2026-04-06T18:30:00Z 62", shown(leg.benchmarkSettling()));
    }

    @Test
    void sessions_are_counted_on_dates_that_both_have_and_that_open_for_both_after_publication() {
        // Monday evening: oil's Tuesday has opened, the fund's has not; Wednesday is the fund's alone
        LegOutcome leg = mixed(call("2026-04-06T23:00:00Z", new Deadline.Sessions(1, false), FUND_AGAINST_OIL)).legs()
                .get(0);

        assertEquals("2026-04-09T20:00:00Z 105", shown(leg.settling()));
        assertEquals("2026-04-09T18:30:00Z 64", shown(leg.benchmarkSettling()));
        assertEquals("2026-04-06T23:00:00Z 61..64", shown(leg.benchmarkBase()));
    }

    private static Settlement mixed(Call call) {
        return MIXED.settle(call, TAPE, Given.LATER, call.madeAt()).stored();
    }

    private static String shown(Optional<Print> read) {
        Print print = read.orElseThrow();
        return print.time() + " " + print.value().map(BigDecimal::toString)
                .orElseGet(() -> print.low().orElseThrow() + ".." + print.high().orElseThrow());
    }
}
