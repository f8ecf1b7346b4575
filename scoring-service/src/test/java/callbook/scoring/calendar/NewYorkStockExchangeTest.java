package callbook.scoring.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewYorkStockExchangeTest {
    private static final MarketCalendar XNYS = Markets.built().withMic("XNYS").orElseThrow();

    @Test
    void every_day_from_1990_to_january_2023_opens_and_closes_as_the_published_calendar_says() {
        List<XnysFacts> years = XnysFacts.all();
        int sessions = 0;

        for (XnysFacts facts : years) {
            LocalDate date = LocalDate.of(facts.year(), 1, 1);
            while (date.getYear() == facts.year() && !date.isAfter(XnysFacts.LAST)) {
                assertEquals(facts.session(date), XNYS.on(date), date.toString());
                sessions += XNYS.on(date).isPresent() ? 1 : 0;
                date = date.plusDays(1);
            }
        }

        assertEquals(34, years.size());
        // the count of rows in the published file
        assertEquals(8324, sessions);
    }

    /** The exchange's own announcements, "Holidays and Trading Hours", for 2023 to 2028. */
    @ParameterizedTest
    @CsvSource({ "2023-01-16", "2023-02-20", "2023-04-07", "2023-05-29", "2023-06-19", "2023-07-04", "2023-09-04",
            "2023-11-23", "2023-12-25", "2024-01-01", "2024-01-15", "2024-02-19", "2024-03-29", "2024-05-27",
            "2024-06-19", "2024-07-04", "2024-09-02", "2024-11-28", "2024-12-25", "2025-01-01", "2025-01-09",
            "2025-01-20", "2025-02-17", "2025-04-18", "2025-05-26", "2025-06-19", "2025-07-04", "2025-09-01",
            "2025-11-27", "2025-12-25", "2026-01-01", "2026-01-19", "2026-02-16", "2026-04-03", "2026-05-25",
            "2026-06-19", "2026-07-03", "2026-09-07", "2026-11-26", "2026-12-25", "2027-01-01", "2027-03-26",
            "2027-06-18", "2027-07-05", "2027-12-24" })
    void it_is_shut_on_that_weekday(LocalDate date) {
        assertEquals(Optional.empty(), XNYS.on(date));
    }

    @ParameterizedTest
    @CsvSource({ "2023-07-03,17:00", "2023-11-24,18:00", "2024-07-03,17:00", "2024-11-29,18:00", "2024-12-24,18:00",
            "2025-07-03,17:00", "2025-11-28,18:00", "2025-12-24,18:00", "2026-11-27,18:00", "2026-12-24,18:00",
            "2027-11-26,18:00", "2028-07-03,17:00" })
    void it_closes_at_one_on_that_day(LocalDate date, String closeUtc) {
        assertEquals(Instant.parse(date + "T" + closeUtc + ":00Z"), XNYS.on(date).orElseThrow().close());
    }

    @ParameterizedTest
    @CsvSource({ "2023,250", "2024,252", "2025,250", "2026,251" })
    void a_year_has_that_many_sessions(int year, int count) {
        Schedule schedule = XNYS.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));

        assertEquals(count, ((Schedule.Sessions) schedule).sessions().size());
    }

    @Test
    void the_days_around_a_change_of_clocks_keep_the_hours_of_new_york() {
        assertEquals(Instant.parse("2026-03-06T21:00:00Z"), XNYS.on(LocalDate.of(2026, 3, 6)).orElseThrow().close());
        assertEquals(Instant.parse("2026-03-09T20:00:00Z"), XNYS.on(LocalDate.of(2026, 3, 9)).orElseThrow().close());
        assertEquals(Instant.parse("2026-10-30T13:30:00Z"), XNYS.on(LocalDate.of(2026, 10, 30)).orElseThrow().open());
        assertEquals(Instant.parse("2026-11-02T14:30:00Z"), XNYS.on(LocalDate.of(2026, 11, 2)).orElseThrow().open());
    }

    @Test
    void it_is_not_trading_at_the_instant_of_its_open_or_of_its_close() {
        Session session = XNYS.on(LocalDate.of(2026, 4, 1)).orElseThrow();

        assertEquals(Optional.empty(), XNYS.tradingAt(session.open()));
        assertEquals(Optional.of(session), XNYS.tradingAt(session.open().plusNanos(1)));
        assertEquals(Optional.of(session), XNYS.tradingAt(session.close().minusNanos(1)));
        assertEquals(Optional.empty(), XNYS.tradingAt(session.close()));
    }

    @Test
    void a_session_has_closed_from_the_instant_of_its_close() {
        Session wednesday = XNYS.on(LocalDate.of(2026, 4, 1)).orElseThrow();
        Session tuesday = XNYS.before(wednesday).orElseThrow();

        assertEquals(Optional.of(tuesday), XNYS.lastClosedBy(wednesday.close().minusNanos(1)));
        assertEquals(Optional.of(wednesday), XNYS.lastClosedBy(wednesday.close()));
    }

    @Test
    void a_session_that_opens_right_then_does_not_open_after() {
        Session wednesday = XNYS.on(LocalDate.of(2026, 4, 1)).orElseThrow();

        assertEquals(Optional.of(wednesday), XNYS.openingAfter(wednesday.open().minusNanos(1), 1));
        // the day after next is Good Friday
        assertEquals(LocalDate.of(2026, 4, 2), XNYS.openingAfter(wednesday.open(), 1).orElseThrow().date());
        assertEquals(LocalDate.of(2026, 4, 6), XNYS.openingAfter(wednesday.close(), 2).orElseThrow().date());
    }

    @Test
    void good_friday_and_a_weekend_lead_back_to_thursday() {
        assertEquals(LocalDate.of(2026, 4, 2),
                XNYS.lastOnOrBefore(LocalDate.of(2026, 4, 5)).orElseThrow().date());
    }

    @Test
    void it_says_nothing_about_years_that_it_does_not_know() {
        LocalDate after = LocalDate.of(2036, 1, 2);
        Instant later = Instant.parse("2036-01-02T20:00:00Z");

        assertEquals(new Schedule.OutsideKnownDates(XNYS.known()), XNYS.between(LocalDate.of(2035, 12, 31), after));
        assertEquals(Optional.empty(), XNYS.on(after));
        assertEquals(Optional.empty(), XNYS.lastOnOrBefore(after));
        assertEquals(Optional.empty(), XNYS.lastClosedBy(later));
        assertEquals(Optional.empty(), XNYS.tradingAt(later));
        assertEquals(Optional.empty(), XNYS.openingAfter(Instant.parse("2035-12-31T12:00:00Z"), 2));
        assertFalse(XNYS.covers(later));
        assertTrue(XNYS.covers(Instant.parse("2036-01-01T04:59:59Z")), "still 2035 in New York");
    }
}
