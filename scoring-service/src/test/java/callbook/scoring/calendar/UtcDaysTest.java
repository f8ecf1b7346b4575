package callbook.scoring.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class UtcDaysTest {
    private static final MarketCalendar UTC = Markets.built().withMic("UTC").orElseThrow();
    private static final Instant MIDNIGHT = Instant.parse("2026-04-04T00:00:00Z");

    @Test
    void every_day_is_a_session_from_midnight_to_midnight() {
        Session saturday = UTC.on(LocalDate.of(2026, 4, 4)).orElseThrow();

        assertEquals(MIDNIGHT, saturday.open());
        assertEquals(Instant.parse("2026-04-05T00:00:00Z"), saturday.close());
        assertTrue(UTC.isRoundTheClock());
    }

    @Test
    void at_midnight_the_day_before_has_closed_and_the_new_one_is_not_yet_trading() {
        assertEquals(LocalDate.of(2026, 4, 3), UTC.lastClosedBy(MIDNIGHT).orElseThrow().date());
        assertEquals(Optional.empty(), UTC.tradingAt(MIDNIGHT));
        assertEquals(LocalDate.of(2026, 4, 4), UTC.tradingAt(MIDNIGHT.plusNanos(1)).orElseThrow().date());
        assertEquals(LocalDate.of(2026, 4, 2), UTC.lastClosedBy(MIDNIGHT.minusNanos(1)).orElseThrow().date());
    }

    @Test
    void the_next_session_is_tomorrows_also_at_midnight() {
        assertEquals(LocalDate.of(2026, 4, 5), UTC.openingAfter(MIDNIGHT, 1).orElseThrow().date());
        assertEquals(LocalDate.of(2026, 4, 4), UTC.openingAfter(MIDNIGHT.minusNanos(1), 1).orElseThrow().date());
    }

    @Test
    void it_says_nothing_beyond_its_years() {
        assertEquals(Optional.empty(), UTC.on(LocalDate.of(2100, 1, 1)));
        assertEquals(Optional.empty(), UTC.openingAfter(MIDNIGHT, 100_000));
        assertEquals(Optional.empty(), UTC.lastClosedBy(Instant.MAX));
    }
}
