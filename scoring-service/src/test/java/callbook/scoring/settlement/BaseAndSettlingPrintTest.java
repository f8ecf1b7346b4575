package callbook.scoring.settlement;

import static callbook.scoring.settlement.Given.by;
import static callbook.scoring.settlement.Given.call;
import static callbook.scoring.settlement.Given.change;
import static callbook.scoring.settlement.Given.level;
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

import callbook.scoring.claim.Call;
import callbook.scoring.claim.Deadline;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Op;
import callbook.scoring.price.Print;

/** Which price a move is measured from and to. Wednesday is 2026-04-01; Friday 3 April is Good Friday. */
class BaseAndSettlingPrintTest {
    private static final Leg UP = change("SPY", Op.GT, "0");
    private static final TestTape TAPE = new TestTape()
            .with("SPY", "2026-03-31", "100 101 99 100.5")
            .with("SPY", "2026-04-01", "101 103 100 102")
            .with("SPY", "2026-04-02", "102 105 101 104")
            .with("SPY", "2026-04-06", "104 106 103 105")
            .with("SPY", "2026-04-07", "105 107 104 106");

    @Test
    void at_the_instant_of_the_close_the_close_itself_is_the_base() {
        assertPrints("2026-04-01T20:00:00Z 102", "2026-04-02T20:00:00Z 104",
                call("2026-04-01T20:00:00Z", by("2026-04-02"), UP));
    }

    @Test
    void a_nanosecond_before_the_close_the_base_is_somewhere_in_the_session() {
        assertPrints("2026-04-01T19:59:59.999999999Z 100..103", "2026-04-02T20:00:00Z 104",
                call("2026-04-01T19:59:59.999999999Z", by("2026-04-02"), UP));
    }

    @Test
    void at_the_instant_of_the_open_the_base_is_the_close_before() {
        assertPrints("2026-03-31T20:00:00Z 100.5", "2026-04-01T20:00:00Z 102",
                call("2026-04-01T13:30:00Z", by("2026-04-01"), UP));
    }

    @Test
    void a_nanosecond_after_the_open_the_base_is_somewhere_in_the_session() {
        assertPrints("2026-04-01T13:30:00.000000001Z 100..103", "2026-04-01T20:00:00Z 102",
                call("2026-04-01T13:30:00.000000001Z", by("2026-04-01"), UP));
    }

    @Test
    void hours_that_end_at_the_close_end_on_the_close() {
        assertPrints("2026-03-31T20:00:00Z 100.5", "2026-04-01T20:00:00Z 102",
                call("2026-03-31T20:00:00Z", until("2026-04-01T20:00:00Z"), UP));
    }

    @Test
    void hours_that_end_while_the_market_trades_end_somewhere_in_the_session() {
        assertPrints("2026-03-31T20:00:00Z 100.5", "2026-04-01T18:15:58Z 100..103",
                call("2026-03-31T20:15:58Z", until("2026-04-01T18:15:58Z"), UP));
    }

    @Test
    void hours_that_end_while_the_market_trades_end_on_the_close_before_where_closes_are_asked_for() {
        assertPrints("2026-03-31T20:00:00Z 100.5", "2026-04-01T20:00:00Z 102",
                call("2026-03-31T20:15:58Z", until("2026-04-02T18:15:58Z"), onCloses(UP)));
    }

    @Test
    void hours_that_end_on_a_holiday_end_on_the_last_close() {
        assertPrints("2026-04-01T18:00:00Z 100..103", "2026-04-02T20:00:00Z 104",
                call("2026-04-01T18:00:00Z", until("2026-04-03T18:00:00Z"), UP));
    }

    @Test
    void by_a_day_without_a_session_means_the_last_close_before() {
        assertPrints("2026-03-31T20:00:00Z 100.5", "2026-04-02T20:00:00Z 104",
                call("2026-03-31T22:00:00Z", by("2026-04-05"), UP));
    }

    @Test
    void by_the_open_means_the_last_close_before_it() {
        Deadline open = new Deadline.SessionOpen(LocalDate.parse("2026-04-06"));

        assertPrints("2026-03-31T20:00:00Z 100.5", "2026-04-02T20:00:00Z 104", call("2026-03-31T22:00:00Z", open, UP));
    }

    @Test
    void two_sessions_are_the_second_that_opens_after_publication() {
        Deadline two = new Deadline.Sessions(2, false);

        assertPrints("2026-04-01T18:00:00Z 100..103", "2026-04-06T20:00:00Z 105", call("2026-04-01T18:00:00Z", two, UP));
        assertPrints("2026-03-31T20:00:00Z 100.5", "2026-04-06T20:00:00Z 105", call("2026-04-01T13:30:00Z", two, UP));
        assertPrints("2026-03-31T20:00:00Z 100.5", "2026-04-02T20:00:00Z 104", call("2026-04-01T13:29:59Z", two, UP));
    }

    @Test
    void on_a_day_is_that_sessions_own_move() {
        assertPrints("2026-04-02T20:00:00Z 104", "2026-04-06T20:00:00Z 105",
                call("2026-04-01T18:00:00Z", on("2026-04-06"), UP));
    }

    @Test
    void on_the_session_that_is_trading_the_move_is_from_publication() {
        assertPrints("2026-04-01T18:00:00Z 100..103", "2026-04-01T20:00:00Z 102",
                call("2026-04-01T18:00:00Z", on("2026-04-01"), UP));
    }

    @Test
    void the_next_session_is_its_own_move() {
        Deadline next = new Deadline.Sessions(1, true);

        assertPrints("2026-04-01T20:00:00Z 102", "2026-04-02T20:00:00Z 104", call("2026-04-01T18:00:00Z", next, UP));
    }

    @Test
    void a_level_has_no_base() {
        Settlement settlement = settle(call("2026-04-01T18:00:00Z", by("2026-04-02"), level("SPY", Op.GE, "104")),
                TAPE);

        assertEquals(Verdict.RIGHT, settlement.verdict());
        assertEquals(Optional.empty(), settlement.legs().get(0).base());
        assertEquals(new BigDecimal("104.000000"), settlement.legs().get(0).measured().orElseThrow());
    }

    @Test
    void a_settlement_names_its_bars_and_when_the_last_of_them_was_whole() {
        Settlement settlement = settle(call("2026-04-01T18:00:00Z", until("2026-04-02T15:00:00Z"), UP), TAPE);

        assertEquals(Optional.of(Instant.parse("2026-04-02T20:00:00Z")), settlement.lastPrintAt());
        assertEquals(Instant.parse("2026-04-02T15:00:00Z"), settlement.dueAt());
        assertEquals(2, settlement.used().size());
        assertEquals("XNYS", settlement.used().get(0).market());
    }

    private static void assertPrints(String base, String settling, Call call) {
        LegOutcome leg = settle(call, TAPE).legs().get(0);

        assertEquals(base, shown(leg.base().orElseThrow()));
        assertEquals(settling, shown(leg.settling().orElseThrow()));
    }

    private static String shown(Print print) {
        return print.time() + " " + print.value().map(BigDecimal::toString)
                .orElseGet(() -> print.low().orElseThrow() + ".." + print.high().orElseThrow());
    }
}
