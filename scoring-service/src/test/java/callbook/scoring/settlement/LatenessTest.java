package callbook.scoring.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import callbook.scoring.calendar.Markets;
import callbook.scoring.claim.Bound;
import callbook.scoring.claim.Call;
import callbook.scoring.claim.Deadline;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Measured;
import callbook.scoring.claim.Observed;
import callbook.scoring.claim.Op;
import callbook.scoring.claim.Prints;
import callbook.scoring.claim.Unit;

class LatenessTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 4, 2);
    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);

    @Test
    void a_call_on_todays_close_is_late_from_the_close_on() {
        assertLate(false, new Deadline.SessionClose(THURSDAY, false), "2026-04-02T19:59:59Z");
        assertLate(true, new Deadline.SessionClose(THURSDAY, false), "2026-04-02T20:00:00Z");
        assertLate(true, new Deadline.SessionClose(THURSDAY, true), "2026-04-02T22:00:00Z");
    }

    @Test
    void a_date_without_a_session_is_void_and_not_late() {
        assertLate(false, new Deadline.SessionClose(GOOD_FRIDAY, true), "2026-04-03T14:00:00Z");
        assertLate(false, new Deadline.SessionClose(GOOD_FRIDAY, false), "2026-04-03T14:00:00Z");
    }

    @Test
    void an_instant_is_late_when_it_has_come_and_an_open_when_it_has_rung() {
        assertLate(false, new Deadline.Hours(Instant.parse("2026-04-02T15:00:00Z")), "2026-04-02T14:59:59Z");
        assertLate(true, new Deadline.Hours(Instant.parse("2026-04-02T15:00:00Z")), "2026-04-02T15:00:00Z");
        assertLate(true, new Deadline.SessionOpen(THURSDAY), "2026-04-02T13:30:00Z");
        assertLate(false, new Deadline.SessionOpen(THURSDAY), "2026-04-02T13:29:59Z");
    }

    @Test
    void a_count_of_sessions_is_never_late() {
        assertLate(false, new Deadline.Sessions(1, true), "2026-04-02T15:00:00Z");
    }

    private static void assertLate(boolean late, Deadline deadline, String receivedAt) {
        Leg leg = new Leg(new Measured.Change("SPY", Unit.PERCENT), new Bound.Threshold(Op.GT, BigDecimal.ZERO),
                Observed.AT_END, Prints.ALL);
        Call call = new Call(Instant.parse(receivedAt), List.of(leg), deadline, Optional.empty(), OptionalDouble.empty(),
                Map.of());
        assertEquals(late, Lateness.isLate(call, Markets.built(), Instant.parse(receivedAt)));
    }
}
