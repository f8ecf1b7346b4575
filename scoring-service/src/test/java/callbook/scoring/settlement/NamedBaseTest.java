package callbook.scoring.settlement;

import static callbook.scoring.settlement.Given.by;
import static callbook.scoring.settlement.Given.call;
import static callbook.scoring.settlement.Given.change;
import static callbook.scoring.settlement.Given.from;
import static callbook.scoring.settlement.Given.settle;
import static callbook.scoring.settlement.Given.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import callbook.scoring.claim.Base;
import callbook.scoring.claim.Call;
import callbook.scoring.claim.Op;
import callbook.scoring.claim.Truth;

/** Bases that the words name: a session's close or open, or a number. */
class NamedBaseTest {
    private static final TestTape TAPE = new TestTape().with("SPY", "2026-03-31", "100 101 99 100")
            .with("SPY", "2026-04-01", "101 103 100 102").with("SPY", "2026-04-02", "102 105 101 104")
            .with("SPY", "2026-04-06", "103");
    private static final Call UP = call("2026-04-01T18:00:00Z", by("2026-04-02"), change("SPY", Op.GT, "2"));

    @Test
    void a_sessions_close_and_open_are_exact_prints() {
        Settlement close = settle(from(closeOf("2026-03-31"), UP), TAPE);
        Settlement open = settle(from(new Base.SessionOpen(LocalDate.parse("2026-04-02")), UP), TAPE);

        assertEquals(new BigDecimal("4.000000"), close.legs().get(0).measured().orElseThrow());
        assertEquals(Verdict.WRONG, open.verdict());
        assertEquals(Instant.parse("2026-04-02T13:30:00Z"), open.legs().get(0).base().orElseThrow().time());
    }

    @Test
    void the_open_of_a_close_only_bar_decides_nothing() {
        Call call = from(new Base.SessionOpen(LocalDate.parse("2026-04-06")),
                call("2026-04-01T18:00:00Z", by("2026-04-06"), change("SPY", Op.GT, "2")));

        assertEquals(Optional.of(VoidReason.UNDETERMINED), settle(call, TAPE).reason());
    }

    @Test
    void a_base_after_the_settling_print_is_settled_when_both_are_there() {
        Call call = from(closeOf("2026-04-06"), call("2026-04-01T18:00:00Z", by("2026-04-02"), change("SPY", Op.GT, "0")));
        Instant due = Instant.parse("2026-04-06T20:00:00Z");

        assertEquals(Verdict.OPEN, settle(call, TAPE, due.minusNanos(1)).verdict());
        assertEquals(due, settle(call, TAPE, due).dueAt());
        assertEquals(Verdict.RIGHT, settle(call, TAPE, due).verdict());
    }

    @Test
    void a_base_that_is_the_settling_print_itself_is_refused() {
        Call call = from(closeOf("2026-04-02"), UP);

        Outcome outcome = Given.SETTLER.settle(call, TAPE, Given.LATER, call.madeAt());

        assertEquals("base", assertInstanceOf(Outcome.Refused.class, outcome).violation().field());
        assertEquals(Verdict.VOID, outcome.stored().verdict());
    }

    @Test
    void a_stated_number_inside_the_session_is_the_base_and_is_not_graded() {
        Settlement settlement = settle(stated("100", UP), TAPE);

        assertEquals(Verdict.RIGHT, settlement.verdict());
        assertEquals(new BigDecimal("4.000000"), settlement.legs().get(0).measured().orElseThrow());
        assertEquals(OptionalDouble.empty(), settlement.scores().grade());
        assertEquals(2, settlement.used().size(), "the session's bar is used to check the number");
    }

    @Test
    void a_stated_number_outside_the_session_is_no_base_as_soon_as_its_bar_is_there() {
        Instant sessionOver = Instant.parse("2026-04-01T20:00:00Z");

        assertEquals(Optional.of(VoidReason.NO_BASE_PRINT), settle(stated("103.01", UP), TAPE, sessionOver).reason());
        assertEquals(Verdict.OPEN, settle(stated("103.01", UP), TAPE, sessionOver.minusNanos(1)).verdict());
        assertEquals(Verdict.OPEN, settle(stated("103", UP), TAPE, sessionOver).verdict());
    }

    @Test
    void a_stated_number_while_the_market_is_shut_is_within_one_per_cent_of_the_last_close() {
        Call evening = call("2026-04-01T20:00:00Z", by("2026-04-02"), change("SPY", Op.GT, "0"));

        assertEquals(Verdict.RIGHT, settle(stated("103.02", evening), TAPE).verdict());
        assertEquals(Optional.of(VoidReason.NO_BASE_PRINT), settle(stated("103.020001", evening), TAPE).reason());
        assertEquals(Verdict.RIGHT, settle(stated("100.98", evening), TAPE).verdict());
        assertEquals(Optional.of(VoidReason.NO_BASE_PRINT), settle(stated("100.979", evening), TAPE).reason());
    }

    @Test
    void a_stated_number_that_nothing_confirms_is_no_base() {
        TestTape onlyTheEnd = new TestTape().with("SPY", "2026-04-02", "104");
        TestTape closeOnly = new TestTape().with("SPY", "2026-04-01", "102").with("SPY", "2026-04-02", "104");

        assertEquals(Optional.of(VoidReason.NO_BASE_PRINT), settle(stated("102", UP), onlyTheEnd).reason());
        assertEquals(Optional.of(VoidReason.NO_BASE_PRINT), settle(stated("102", UP), closeOnly).reason());
    }

    @Test
    void hours_into_the_session_of_the_named_close_are_another_print() {
        Call call = from(closeOf("2026-04-02"),
                call("2026-04-01T18:00:00Z", until("2026-04-02T15:00:00Z"), change("SPY", Op.LE, "5")));

        Settlement settlement = settle(call, TAPE);

        assertEquals(Truth.TRUE, settlement.legs().get(0).holds());
        assertEquals(Instant.parse("2026-04-02T20:00:00Z"), settlement.dueAt());
    }

    private static Base closeOf(String date) {
        return new Base.SessionClose(LocalDate.parse(date));
    }

    private static Call stated(String value, Call call) {
        return from(new Base.NumberBase(new BigDecimal(value)), call);
    }
}
