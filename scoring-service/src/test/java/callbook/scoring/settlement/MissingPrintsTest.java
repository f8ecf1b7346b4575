package callbook.scoring.settlement;

import static callbook.scoring.settlement.Given.by;
import static callbook.scoring.settlement.Given.call;
import static callbook.scoring.settlement.Given.change;
import static callbook.scoring.settlement.Given.settle;
import static callbook.scoring.settlement.Given.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import callbook.scoring.claim.Call;
import callbook.scoring.claim.Op;
import callbook.scoring.claim.Truth;

/** What is not there yet, and what never comes. Thursday is 2026-04-09; patience is five sessions. */
class MissingPrintsTest {
    private static final Call CALL = call("2026-04-08T20:00:00Z", by("2026-04-09"), change("SPY", Op.GT, "0"));
    private static final Instant DUE = Instant.parse("2026-04-09T20:00:00Z");
    /** The fifth session after Thursday the 9th is Thursday the 16th. */
    private static final Instant PATIENCE_OVER = Instant.parse("2026-04-16T20:00:00Z");
    private static final TestTape BASE_ONLY = new TestTape().with("SPY", "2026-04-08", "100");
    private static final TestTape END_ONLY = new TestTape().with("SPY", "2026-04-09", "101");
    private static final TestTape WHOLE = new TestTape().with("SPY", "2026-04-08", "100").with("SPY", "2026-04-09", "101");

    @Test
    void a_call_is_open_until_it_is_due_and_settled_at_that_instant() {
        Settlement before = settle(CALL, WHOLE, DUE.minusNanos(1));

        assertEquals(Verdict.OPEN, before.verdict());
        assertEquals(DUE, before.dueAt());
        assertEquals(Verdict.RIGHT, settle(CALL, WHOLE, DUE).verdict());
    }

    @Test
    void a_bar_of_a_session_that_has_not_closed_is_not_read_even_if_it_is_there() {
        Settlement before = settle(CALL, WHOLE, DUE.minusNanos(1));

        assertEquals(Optional.empty(), before.legs().get(0).settling());
        assertEquals(Truth.UNKNOWN, before.legs().get(0).holds());
        assertEquals(List.of(LocalDate.of(2026, 4, 9)),
                before.awaited().stream().map(bar -> bar.session().date()).toList());
    }

    @Test
    void a_missing_bar_keeps_the_call_open_while_patience_lasts() {
        assertEquals(Verdict.OPEN, settle(CALL, BASE_ONLY, DUE).verdict());
        assertEquals(Verdict.OPEN, settle(CALL, BASE_ONLY, PATIENCE_OVER.minusNanos(1)).verdict());
    }

    @Test
    void then_the_print_that_is_missing_is_the_reason() {
        assertEquals(Optional.of(VoidReason.NO_SETTLING_PRINT), settle(CALL, BASE_ONLY, PATIENCE_OVER).reason());
        assertEquals(Optional.of(VoidReason.NO_BASE_PRINT), settle(CALL, END_ONLY, PATIENCE_OVER).reason());
        assertEquals(Optional.of(VoidReason.NO_BASE_PRINT), settle(CALL, new TestTape(), PATIENCE_OVER).reason());
    }

    @Test
    void a_void_for_want_of_a_print_names_the_bar_that_would_change_it() {
        Settlement settlement = settle(CALL, BASE_ONLY, PATIENCE_OVER);

        assertEquals(List.of("SPY"), settlement.awaited().stream().map(NeededBar::symbol).toList());
        assertEquals(Verdict.RIGHT, settle(CALL, WHOLE, PATIENCE_OVER).verdict());
    }

    @Test
    void patience_counts_from_the_calls_arrival_where_that_is_later() {
        Instant arrival = Instant.parse("2026-04-15T12:00:00Z");
        Instant over = Instant.parse("2026-04-21T20:00:00Z");

        assertEquals(Verdict.OPEN,
                Given.SETTLER.settle(CALL, BASE_ONLY, over.minusNanos(1), arrival).stored().verdict());
        assertEquals(Verdict.VOID, Given.SETTLER.settle(CALL, BASE_ONLY, over, arrival).stored().verdict());
    }

    @Test
    void patience_counts_sessions_of_the_bars_own_market() {
        Call coin = call("2026-04-09T00:00:00Z", until("2026-04-10T00:00:00Z"), change("BTC-USD", Op.GT, "0"));

        assertEquals(Verdict.OPEN,
                settle(coin, new TestTape(), Instant.parse("2026-04-14T23:59:59Z")).verdict());
        assertEquals(Verdict.VOID, settle(coin, new TestTape(), Instant.parse("2026-04-15T00:00:00Z")).verdict());
    }

    @Test
    void all_legs_are_waited_for_before_a_reason_is_given() {
        Call both = call("2026-04-08T20:00:00Z", by("2026-04-09"), change("SPY", Op.GT, "0"),
                change("BTC-USD", Op.GT, "0"));
        TestTape noBaseOfSpy = new TestTape().with("SPY", "2026-04-09", "101");

        // on 14 April the coin's patience is nearly over, the fund's is not
        assertEquals(Verdict.OPEN, settle(both, noBaseOfSpy, Instant.parse("2026-04-15T12:00:00Z")).verdict());
        assertEquals(Optional.of(VoidReason.NO_BASE_PRINT), settle(both, noBaseOfSpy, Given.LATER).reason());
    }

    @Test
    void without_patience_a_missing_bar_is_missed_at_once() {
        Settler hasty = new Settler(Given.SETTLER.markets(), new Patience(0));

        assertEquals(Verdict.VOID, hasty.settle(CALL, BASE_ONLY, DUE, DUE).stored().verdict());
        assertTrue(hasty.settle(CALL, BASE_ONLY, DUE.minusNanos(1), DUE).stored().reason().isEmpty());
    }
}
