package callbook.scoring.settlement;

import static callbook.scoring.settlement.Given.by;
import static callbook.scoring.settlement.Given.call;
import static callbook.scoring.settlement.Given.change;
import static callbook.scoring.settlement.Given.level;
import static callbook.scoring.settlement.Given.on;
import static callbook.scoring.settlement.Given.settle;
import static callbook.scoring.settlement.Given.spread;
import static callbook.scoring.settlement.Given.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import callbook.scoring.calendar.Markets;
import callbook.scoring.claim.Bound;
import callbook.scoring.claim.Call;
import callbook.scoring.claim.Deadline;
import callbook.scoring.claim.Kind;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Measured;
import callbook.scoring.claim.Observed;
import callbook.scoring.claim.Op;
import callbook.scoring.claim.Prints;
import callbook.scoring.claim.Unit;
import callbook.scoring.price.Print;

/**
 * Yields, currencies, metals and oil, whose sessions open on the evening before. Friday 3 April 2026 is Good Friday, on which
 * yields, currencies and metals trade.
 */
class EveningSessionsTest {
    private static final Leg OIL_UP = change("WTI", Op.GT, "0");
    private static final Leg EURO_UP = change("EUR-USD", Op.GT, "0");
    private static final TestTape TAPE = new TestTape()
            .with("US10Y", "2026-04-01", "4.20 4.28 4.19 4.25").with("US10Y", "2026-04-02", "4.25 4.32 4.24 4.30")
            .with("US10Y", "2026-04-03", "4.30 4.41 4.29 4.40")
            .with("WTI", "2026-04-01", "59 61 58 60").with("WTI", "2026-04-02", "60.5 62 60.1 61")
            .with("WTI", "2026-04-06", "61 63 60 62").with("WTI", "2026-04-07", "62 64 61 63")
            .with("EUR-USD", "2026-03-27", "1.08 1.09 1.07 1.085").with("EUR-USD", "2026-03-30", "1.09 1.11 1.088 1.10")
            .with("XAU-USD", "2026-04-01", "3000 3010 2990 3000").with("XAU-USD", "2026-04-02", "3000 3040 2990 3030")
            .with("XAU-USD", "2026-04-03", "3030 3300 3000 3200")
            .with("META", "2026-04-01", "590 610 580 600").with("META", "2026-04-02", "600 620 590 612");

    @Test
    void a_yields_move_runs_from_five_to_five_in_basis_points() {
        Leg fivePoints = new Leg(new Measured.Change("US10Y", Unit.BASIS_POINTS),
                new Bound.Threshold(Op.GE, new BigDecimal("5")), Observed.AT_END, Prints.ALL);

        Settlement settlement = settle(call("2026-04-01T21:00:00Z", by("2026-04-02"), fivePoints), TAPE);

        assertEquals(Verdict.RIGHT, settlement.verdict());
        assertEquals("2026-04-01T21:00:00Z 4.25", shown(settlement.legs().get(0).base()));
        assertEquals("2026-04-02T21:00:00Z 4.30", shown(settlement.legs().get(0).settling()));
    }

    @Test
    void by_good_friday_each_leg_ends_with_its_own_markets_last_close() {
        Settlement settlement = settle(call("2026-04-01T23:00:00Z", by("2026-04-03"), level("US10Y", Op.GT, "4.35"),
                level("WTI", Op.GT, "60"), level("XAU-USD", Op.GT, "3100"), level("META", Op.GT, "611")), TAPE);

        assertEquals(List.of("2026-04-03T21:00:00Z 4.40", "2026-04-02T18:30:00Z 61", "2026-04-03T21:00:00Z 3200",
                "2026-04-02T20:00:00Z 612"), settlement.legs().stream().map(leg -> shown(leg.settling())).toList());
        assertEquals(Verdict.RIGHT, settlement.verdict());
        assertEquals(Instant.parse("2026-04-03T21:00:00Z"), settlement.dueAt());
    }

    @Test
    void between_its_settlement_and_the_evening_oil_is_worth_what_it_settled_at() {
        LegOutcome leg = leg(call("2026-04-01T19:00:00Z", new Deadline.Sessions(1, false), OIL_UP));

        assertEquals("2026-04-01T18:30:00Z 60", shown(leg.base()));
        assertEquals("2026-04-02T18:30:00Z 61", shown(leg.settling()));
    }

    @Test
    void from_six_in_the_evening_oil_trades_in_tomorrows_session() {
        LegOutcome tomorrow = leg(call("2026-04-01T23:00:00Z", on("2026-04-02"), OIL_UP));
        LegOutcome next = leg(call("2026-04-01T23:00:00Z", new Deadline.Sessions(1, true), OIL_UP));

        assertEquals("2026-04-01T23:00:00Z 60.1..62", shown(tomorrow.base()));
        assertEquals("2026-04-02T18:30:00Z 61", shown(next.base()));
        assertEquals("2026-04-06T18:30:00Z 62", shown(next.settling()));
    }

    @Test
    void an_afternoon_of_oil_without_a_session_is_none() {
        assertNoSession(call("2026-04-01T18:30:00Z", until("2026-04-01T22:00:00Z"), OIL_UP));
        assertNoSession(call("2026-04-01T23:00:00Z", on("2026-04-03"), OIL_UP));
    }

    @Test
    void a_weekend_of_currencies_lasts_from_friday_to_sunday_at_five() {
        assertNoSession(call("2026-03-27T21:00:00Z", until("2026-03-29T21:00:00Z"), EURO_UP));

        LegOutcome evening = leg(call("2026-03-27T21:00:00Z", until("2026-03-29T23:00:00Z"), EURO_UP));

        assertEquals("2026-03-27T21:00:00Z 1.085", shown(evening.base()));
        assertEquals("2026-03-29T23:00:00Z 1.088..1.11", shown(evening.settling()));
    }

    @Test
    void on_sunday_evening_mondays_session_of_currencies_has_opened() {
        LegOutcome leg = leg(call("2026-03-29T22:00:00Z", on("2026-03-30"), EURO_UP));

        assertEquals("2026-03-29T22:00:00Z 1.088..1.11", shown(leg.base()));
        assertEquals("2026-03-30T21:00:00Z 1.10", shown(leg.settling()));
    }

    @Test
    void two_listed_sides_are_read_on_a_date_of_both_each_at_its_own_close() {
        LegOutcome leg = leg(call("2026-04-01T21:00:00Z", by("2026-04-03"), spread("META", "XAU-USD", Op.GT, "0")));

        assertEquals("2026-04-01T20:00:00Z 600", shown(leg.base()));
        assertEquals("2026-04-01T21:00:00Z 3000", shown(leg.benchmarkBase()));
        assertEquals("2026-04-02T20:00:00Z 612", shown(leg.settling()));
        assertEquals("2026-04-02T21:00:00Z 3030", shown(leg.benchmarkSettling()));
        assertNoSession(call("2026-04-02T21:00:00Z", on("2026-04-03"), spread("META", "XAU-USD", Op.GT, "0")));
        // Columbus Day is a day of stocks alone
        assertNoSession(call("2026-10-09T21:00:00Z", on("2026-10-12"), spread("META", "US10Y", Op.GT, "0")));
    }

    @Test
    void the_symbol_goes_before_its_kind_where_it_trades_elsewhere() {
        Call dollar = new Call(Instant.parse("2026-03-30T21:00:00Z"), List.of(level("DXY", Op.GT, "100")), on("2026-04-03"),
                Optional.empty(), OptionalDouble.empty(), Map.of("DXY", Kind.INDEX));

        assertEquals(Instant.parse("2026-04-03T21:00:00Z"), settle(dollar, TAPE).dueAt());
    }

    @Test
    void a_call_on_todays_oil_is_late_once_oil_has_settled_and_one_on_stocks_is_not() {
        Instant afternoon = Instant.parse("2026-04-01T18:45:00Z");

        assertTrue(Lateness.isLate(call("2026-04-01T14:00:00Z", by("2026-04-01"), OIL_UP), Markets.built(), afternoon));
        assertFalse(Lateness.isLate(call("2026-04-01T14:00:00Z", by("2026-04-01"), change("META", Op.GT, "0")),
                Markets.built(), afternoon));
    }

    private static LegOutcome leg(Call call) {
        return settle(call, TAPE).legs().get(0);
    }

    private static void assertNoSession(Call call) {
        assertEquals(Optional.of(VoidReason.NO_SESSION), settle(call, TAPE).reason());
    }

    private static String shown(Optional<Print> read) {
        Print print = read.orElseThrow();
        return print.time() + " " + print.value().map(BigDecimal::toString)
                .orElseGet(() -> print.low().orElseThrow() + ".." + print.high().orElseThrow());
    }
}
