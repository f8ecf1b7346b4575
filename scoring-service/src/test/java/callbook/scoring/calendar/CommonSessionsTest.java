package callbook.scoring.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** A market that trades on Good Friday beside New York, which does not, and keeps a holiday of its own. */
class CommonSessionsTest {
    private static final LocalDate OWN_HOLIDAY = LocalDate.of(2026, 4, 1);
    private static final MarketCalendar XNYS = Markets.built().withMic("XNYS").orElseThrow();
    private static final MarketCalendar OTHER = new SessionTable("OTHER", ZoneId.of("America/New_York"),
            new KnownDates(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), CommonSessionsTest::weekday);
    private static final MarketCalendar COMMON = new CommonSessions(OTHER, XNYS);

    @Test
    void only_dates_on_which_both_trade_are_left_at_the_markets_own_hours() {
        assertEquals(Optional.empty(), COMMON.on(LocalDate.of(2026, 4, 3)));
        assertEquals(Optional.empty(), COMMON.on(OWN_HOLIDAY));
        assertEquals(Instant.parse("2026-04-02T18:30:00Z"), COMMON.on(LocalDate.of(2026, 4, 2)).orElseThrow().close());
    }

    @Test
    void what_was_last_and_what_comes_next_skips_the_days_of_one_alone() {
        Instant goodFridayNoon = Instant.parse("2026-04-03T16:00:00Z");

        assertEquals(Optional.empty(), COMMON.tradingAt(goodFridayNoon));
        assertEquals(LocalDate.of(2026, 4, 2), COMMON.lastClosedBy(goodFridayNoon).orElseThrow().date());
        assertEquals(LocalDate.of(2026, 4, 2), COMMON.lastOnOrBefore(LocalDate.of(2026, 4, 5)).orElseThrow().date());
        assertEquals(LocalDate.of(2026, 4, 6),
                COMMON.openingAfter(Instant.parse("2026-03-31T20:00:00Z"), 2).orElseThrow().date());
    }

    @Test
    void it_knows_the_years_that_both_know() {
        assertEquals(OTHER.known(), COMMON.known());
        assertEquals(Optional.empty(), COMMON.openingAfter(Instant.parse("2026-12-31T23:00:00Z"), 1));
    }

    private static Optional<Session> weekday(LocalDate date) {
        if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || date.equals(OWN_HOLIDAY)) {
            return Optional.empty();
        }
        ZoneId zone = ZoneId.of("America/New_York");
        return Optional.of(new Session(date, date.minusDays(1).atTime(LocalTime.of(18, 0)).atZone(zone).toInstant(),
                date.atTime(LocalTime.of(14, 30)).atZone(zone).toInstant()));
    }
}
