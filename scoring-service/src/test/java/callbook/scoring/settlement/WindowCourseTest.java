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

import callbook.scoring.claim.Call;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Observed;
import callbook.scoring.claim.Op;
import callbook.scoring.claim.Truth;

/** From when on a window is decided, and what it waits for. */
class WindowCourseTest {
    private static final Instant FIRST_CLOSE = Instant.parse("2026-04-01T20:00:00Z");
    private static final Leg BREAKS = observed(Observed.ANY_TIME, level("SPY", Op.GE, "105"));
    private static final Leg HOLDS = observed(Observed.THROUGHOUT, level("SPY", Op.LT, "105"));
    private static final TestTape TAPE = new TestTape().with("SPY", "2026-03-31", "100")
            .with("SPY", "2026-04-01", "101 105 99 103").with("SPY", "2026-04-02", "103 108 102 104")
            .with("SPY", "2026-04-06", "104 106 103 105");

    @Test
    void a_certain_hit_or_violation_decides_at_once_and_stays_as_it_is() {
        Call hit = call("2026-03-31T21:00:00Z", by("2026-04-06"), BREAKS);
        Call broken = call("2026-03-31T21:00:00Z", by("2026-04-06"), HOLDS);

        assertEquals(Verdict.OPEN, settle(hit, TAPE, FIRST_CLOSE.minusNanos(1)).verdict());
        assertEquals(Verdict.RIGHT, settle(hit, TAPE, FIRST_CLOSE).verdict());
        assertEquals(Verdict.WRONG, settle(broken, TAPE, FIRST_CLOSE).verdict());
        assertEquals(settle(hit, TAPE), settle(hit, TAPE, FIRST_CLOSE));
        assertEquals(Instant.parse("2026-04-06T20:00:00Z"), settle(hit, TAPE, FIRST_CLOSE).dueAt());
    }

    @Test
    void what_is_not_decided_is_open_until_the_window_is_over() {
        Call call = call("2026-03-31T21:00:00Z", by("2026-04-02"), observed(Observed.ANY_TIME, level("SPY", Op.GT, "200")));
        Instant due = Instant.parse("2026-04-02T20:00:00Z");

        Settlement before = settle(call, TAPE, due.minusNanos(1));

        assertEquals(Verdict.OPEN, before.verdict());
        assertEquals("2026-04-02", before.awaited().get(0).session().date().toString());
        assertEquals(Verdict.WRONG, settle(call, TAPE, due).verdict());
    }

    @Test
    void a_decided_leg_waits_for_the_other_legs() {
        Call call = call("2026-03-31T21:00:00Z", by("2026-04-02"), BREAKS, change("SPY", Op.GT, "0"));

        assertEquals(Verdict.OPEN, settle(call, TAPE, FIRST_CLOSE).verdict());
        assertEquals(Truth.TRUE, settle(call, TAPE, FIRST_CLOSE).legs().get(0).holds());
        assertEquals(Verdict.RIGHT, settle(call, TAPE).verdict());
    }

    @Test
    void a_missing_bar_is_waited_for_and_then_the_reason_unless_other_bars_decide() {
        TestTape hole = new TestTape().with("SPY", "2026-04-02", "103 104 102 104");
        Instant over = Instant.parse("2026-04-10T20:00:00Z");
        Call quiet = call("2026-03-31T21:00:00Z", by("2026-04-02"), BREAKS);

        assertEquals(Verdict.OPEN, settle(quiet, hole, over.minusNanos(1)).verdict());
        assertEquals(Optional.of(VoidReason.NO_SETTLING_PRINT), settle(quiet, hole, over).reason());
        assertEquals(Verdict.RIGHT, settle(call("2026-03-31T21:00:00Z", by("2026-04-02"),
                observed(Observed.ANY_TIME, level("SPY", Op.GE, "104"))), hole).verdict());
    }

    @Test
    void a_missing_base_is_the_first_reason() {
        Call call = call("2026-03-31T21:00:00Z", by("2026-04-06"), observed(Observed.ANY_TIME, change("SPY", Op.GE, "1")));

        assertEquals(Optional.of(VoidReason.NO_BASE_PRINT), settle(call, new TestTape()).reason());
    }

    @Test
    void an_undetermined_leg_voids_and_the_other_keeps_its_truth() {
        Settlement s = settle(call("2026-04-01T16:00:00Z", until("2026-04-01T17:00:00Z"), BREAKS,
                observed(Observed.ANY_TIME, level("SPY", Op.GT, "200"))), TAPE);

        assertEquals(Optional.of(VoidReason.UNDETERMINED), s.reason());
        assertEquals(Truth.UNKNOWN, s.legs().get(0).holds());
        assertEquals(Truth.FALSE, s.legs().get(1).holds());
    }
}
