package callbook.scoring.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsTreasuriesTest {
    private static final MarketCalendar UST = Markets.built().withMic("UST").orElseThrow();

    /** SIFMA's holiday schedules and its recommendations of the year, full closes only. */
    @ParameterizedTest
    @CsvSource({ "2012, 01-02 01-16 02-20 05-28 07-04 09-03 10-08 10-30 11-12 11-22 12-25",
            "2018, 01-01 01-15 02-19 03-30 05-28 07-04 09-03 10-08 11-12 11-22 12-05 12-25",
            "2021, 01-01 01-18 02-15 05-31 07-05 09-06 10-11 11-11 11-25 12-24",
            "2022, 01-17 02-21 04-15 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26",
            "2023, 01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-23 12-25",
            "2024, 01-01 01-15 02-19 03-29 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25",
            "2025, 01-01 01-20 02-17 04-18 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25",
            "2026, 01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25" })
    void a_year_has_those_full_closes_and_no_other_weekday_without_a_session(int year, String closes) {
        List<LocalDate> expected = Arrays.stream(closes.split(" ")).map(day -> MonthDay.parse("--" + day).atYear(year))
                .toList();

        List<LocalDate> shut = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(NewYork::isWeekday).filter(date -> UST.on(date).isEmpty()).toList();

        assertEquals(expected, shut);
    }

    /** SIFMA's news releases, for 1994 The Record of 1 April; 1996 and 1999 by the rule alone. */
    @ParameterizedTest
    @CsvSource({ "1994-04-01", "1996-04-05", "1999-04-02", "2007-04-06", "2010-04-02", "2012-04-06", "2015-04-03", "2021-04-02",
            "2023-04-07", "2026-04-03", "2034-04-07" })
    void good_friday_is_a_session_when_the_employment_report_comes_out_on_it(LocalDate goodFriday) {
        assertTrue(UST.on(goodFriday).isPresent());
    }

    @ParameterizedTest
    @CsvSource({ "1991-03-29", "2009-04-10", "2013-03-29", "2018-03-30", "2020-04-10", "2024-03-29", "2025-04-18",
            "2029-03-30" })
    void any_other_good_friday_is_a_full_close(LocalDate goodFriday) {
        assertEquals(Optional.empty(), UST.on(goodFriday));
    }

    @ParameterizedTest
    @CsvSource({ "1994-04-27", "2001-09-11", "2001-09-12", "2004-06-11", "2012-10-30", "2018-12-05" })
    void it_was_shut_on_that_single_day(LocalDate date) {
        assertEquals(Optional.empty(), UST.on(date));
    }

    /** Early closes, and days on which only the stock exchange was shut. */
    @ParameterizedTest
    @CsvSource({ "2001-09-13", "2007-01-02", "2012-10-29", "2025-01-09", "2021-06-18", "2010-12-31", "2021-12-31", "2017-11-10",
            "2023-11-10", "2026-11-27", "2026-12-24", "2026-12-31" })
    void a_day_that_closes_early_or_not_at_all_is_a_whole_session(LocalDate date) {
        assertEquals(date, UST.on(date).orElseThrow().date());
    }

    @Test
    void a_session_lasts_from_five_to_five_new_york_whichever_clock_it_keeps() {
        // clocks change on Sunday the 8th, before Monday's session opens
        assertSession("2026-03-06", "2026-03-05T22:00:00Z", "2026-03-06T22:00:00Z");
        assertSession("2026-03-09", "2026-03-08T21:00:00Z", "2026-03-09T21:00:00Z");
        assertSession("2026-11-02", "2026-11-01T22:00:00Z", "2026-11-02T22:00:00Z");
    }

    @Test
    void after_a_holiday_it_opens_on_the_holidays_own_evening() {
        assertSession("2026-10-13", "2026-10-12T21:00:00Z", "2026-10-13T21:00:00Z");
        assertEquals(LocalDate.of(2026, 10, 9),
                UST.lastClosedBy(Instant.parse("2026-10-12T20:00:00Z")).orElseThrow().date());
    }

    @Test
    void at_five_one_session_has_closed_and_the_next_one_does_not_open_after() {
        Instant five = Instant.parse("2026-04-01T21:00:00Z");

        assertEquals(LocalDate.of(2026, 4, 1), UST.lastClosedBy(five).orElseThrow().date());
        assertEquals(Optional.empty(), UST.tradingAt(five));
        assertEquals(LocalDate.of(2026, 4, 2), UST.tradingAt(five.plusNanos(1)).orElseThrow().date());
        assertEquals(LocalDate.of(2026, 4, 3), UST.openingAfter(five, 1).orElseThrow().date());
        assertEquals(LocalDate.of(2026, 4, 2), UST.openingAfter(five.minusNanos(1), 1).orElseThrow().date());
    }

    private static void assertSession(String date, String open, String close) {
        LocalDate day = LocalDate.parse(date);
        assertEquals(new Session(day, Instant.parse(open), Instant.parse(close)), UST.on(day).orElseThrow());
    }
}
