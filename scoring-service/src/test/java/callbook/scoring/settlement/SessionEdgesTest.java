package callbook.scoring.settlement;

import static callbook.scoring.settlement.Given.by;
import static callbook.scoring.settlement.Given.call;
import static callbook.scoring.settlement.Given.change;
import static callbook.scoring.settlement.Given.on;
import static callbook.scoring.settlement.Given.onCloses;
import static callbook.scoring.settlement.Given.settle;
import static callbook.scoring.settlement.Given.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import callbook.scoring.claim.Op;

/** Windows in which nothing trades, and sessions at the edges of the year. */
class SessionEdgesTest {
    private static final Leg UP = change("SPY", Op.GT, "0");
    private static final Leg COIN = change("BTC-USD", Op.GT, "0");
    private static final TestTape EMPTY = new TestTape();

    @Test
    void twenty_four_hours_on_a_friday_evening_hold_no_session() {
        assertNoSession(call("2026-04-10T21:00:00Z", until("2026-04-11T21:00:00Z"), UP));
    }

    @Test
    void a_saturday_is_no_session() {
        assertNoSession(call("2026-04-09T14:00:00Z", on("2026-04-11"), UP));
        assertNoSession(call("2026-04-11T14:00:00Z", by("2026-04-11"), UP));
    }

    @Test
    void good_friday_2026_is_no_session() {
        assertNoSession(call("2026-04-02T20:00:00Z", by("2026-04-03"), UP));
        assertNoSession(call("2026-04-01T14:00:00Z", on("2026-04-03"), UP));
        assertNoSession(call("2026-04-02T21:00:00Z", until("2026-04-03T21:00:00Z"), UP));
    }

    @Test
    void the_carter_funeral_is_no_session() {
        assertNoSession(call("2025-01-08T15:00:00Z", on("2025-01-09"), UP));
    }

    @Test
    void a_deadline_at_or_before_publication_holds_no_session() {
        assertNoSession(call("2026-04-01T20:00:00Z", by("2026-04-01"), UP));
        assertNoSession(call("2026-04-01T18:00:00Z", until("2026-04-01T18:00:00Z"), UP));
        assertNoSession(call("2026-04-01T18:00:00Z", new Deadline.SessionOpen(LocalDate.of(2026, 4, 1)), UP));
    }

    @Test
    void a_window_up_to_the_very_open_holds_no_session_and_one_nanosecond_more_does() {
        Call upToOpen = call("2026-03-31T20:00:00Z", until("2026-04-01T13:30:00Z"), UP);
        Call beyond = call("2026-03-31T20:00:00Z", until("2026-04-01T13:30:00.000000001Z"), UP);

        assertNoSession(upToOpen);
        assertEquals(Optional.of(VoidReason.NO_BASE_PRINT), settle(beyond, EMPTY).reason());
    }

    @Test
    void a_window_without_a_close_holds_no_session_for_closes_only() {
        Call trades = call("2026-04-01T14:00:00Z", until("2026-04-01T19:59:59Z"), onCloses(UP));
        Call closes = call("2026-04-01T14:00:00Z", until("2026-04-01T20:00:00Z"), onCloses(UP));

        assertNoSession(trades);
        assertEquals(Optional.of(VoidReason.NO_BASE_PRINT), settle(closes, EMPTY).reason());
    }

    @Test
    void by_an_open_without_a_session_between_holds_none() {
        assertNoSession(call("2026-04-11T12:00:00Z", new Deadline.SessionOpen(LocalDate.of(2026, 4, 13)), UP));
        assertNoSession(call("2026-04-09T12:00:00Z", new Deadline.SessionOpen(LocalDate.of(2026, 4, 12)), UP));
    }

    @Test
    void a_named_base_on_a_day_without_a_session_is_no_session() {
        assertNoSession(Given.from(new Base.SessionClose(LocalDate.of(2026, 4, 3)),
                call("2026-04-01T14:00:00Z", by("2026-04-07"), UP)));
    }

    @Test
    void no_session_is_known_before_any_price_and_ends_a_call_of_several_legs_at_once() {
        Call call = call("2026-04-10T21:00:00Z", until("2026-04-11T21:00:00Z"), COIN, UP);

        Settlement settlement = settle(call, EMPTY, Instant.parse("2026-04-10T21:00:01Z"));

        assertEquals(Optional.of(VoidReason.NO_SESSION), settlement.reason());
        assertEquals(2, settlement.legs().size());
    }

    @ParameterizedTest
    @CsvSource({
            // winter ends on Sunday 8 March 2026, so that Monday closes an hour earlier in UTC
            "2026-03-06T21:00:00Z, 2026-03-09, 2026-03-09T20:00:00Z",
            // and begins on Sunday 1 November 2026
            "2026-10-30T20:00:00Z, 2026-11-02, 2026-11-02T21:00:00Z",
            // the day after Thanksgiving and Christmas Eve end at one
            "2026-11-25T21:00:00Z, 2026-11-27, 2026-11-27T18:00:00Z",
            "2026-12-23T21:00:00Z, 2026-12-24, 2026-12-24T18:00:00Z" })
    void a_session_is_due_at_its_own_close(String madeAt, String date, String close) {
        assertEquals(Instant.parse(close), settle(call(madeAt, by(date), UP), EMPTY).dueAt());
    }

    @Test
    void after_an_early_close_the_market_is_shut() {
        TestTape tape = new TestTape().with("SPY", "2026-11-27", "100 110 90 101").with("SPY", "2026-11-30", "102");
        Call call = call("2026-11-27T18:00:00Z", by("2026-11-30"), UP);

        assertEquals(Verdict.RIGHT, settle(call, tape).verdict());
        assertNoSession(call("2026-11-27T18:00:00Z", until("2026-11-27T20:00:00Z"), UP));
    }

    @Test
    void a_coin_trades_through_the_weekend_on_utc_days() {
        TestTape tape = new TestTape().with("BTC-USD", "2026-04-10", "100 110 90 100")
                .with("BTC-USD", "2026-04-11", "100 110 90 101").with("BTC-USD", "2026-04-12", "101 111 91 100");

        // 24:00 of a day is 00:00 of the next, and belongs to the day that ends
        assertEquals(Verdict.RIGHT,
                settle(call("2026-04-11T00:00:00Z", until("2026-04-12T00:00:00Z"), COIN), tape).verdict());
        Deadline sunday = new Deadline.Date(LocalDate.of(2026, 4, 12), false);
        Settlement late = settle(call("2026-04-11T00:00:00Z", sunday, COIN), tape);
        assertEquals(Verdict.WRONG, late.verdict());
        assertEquals(Instant.parse("2026-04-13T00:00:00Z"), late.dueAt());
    }

    @Test
    void beyond_the_years_that_the_calendar_knows_there_is_no_market() {
        assertVoid(VoidReason.NO_MARKET, call("2026-04-01T14:00:00Z", by("2036-01-02"), UP));
        assertVoid(VoidReason.NO_MARKET, call("2026-04-01T14:00:00Z", until("2036-01-02T05:00:00Z"), UP));
        assertVoid(VoidReason.NO_MARKET, call("1989-12-29T14:00:00Z", by("1990-01-03"), UP));
        assertVoid(VoidReason.NO_MARKET, call("1990-01-01T14:00:00Z", by("1990-01-03"), UP));
        assertVoid(VoidReason.NO_MARKET, call("2035-12-01T14:00:00Z", new Deadline.Sessions(30, false), UP));
    }

    private static void assertNoSession(Call call) {
        assertVoid(VoidReason.NO_SESSION, call);
    }

    private static void assertVoid(VoidReason reason, Call call) {
        Settlement settlement = settle(call, EMPTY, call.madeAt());

        assertEquals(Verdict.VOID, settlement.verdict());
        assertEquals(Optional.of(reason), settlement.reason());
    }
}
