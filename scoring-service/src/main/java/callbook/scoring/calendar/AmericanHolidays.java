package callbook.scoring.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * The days on which markets keep the holidays of the United States. Those with a day of the week are as in title 5 of the US
 * Code, section 6103; which of them a market keeps, and since when, each market says.
 */
final class AmericanHolidays {

    /** On a Saturday it is not made up for on the Friday before, which ends the accounting year (NYSE Rule 7.2). */
    static LocalDate newYear(int year) {
        LocalDate day = LocalDate.of(year, Month.JANUARY, 1);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    static LocalDate martinLutherKing(int year) {
        return weekday(year, Month.JANUARY, 3, MONDAY);
    }

    static LocalDate washingtonsBirthday(int year) {
        return weekday(year, Month.FEBRUARY, 3, MONDAY);
    }

    static LocalDate goodFriday(int year) {
        return Easter.sunday(year).minusDays(2);
    }

    static LocalDate memorialDay(int year) {
        return LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY));
    }

    static LocalDate juneteenth(int year) {
        return observed(LocalDate.of(year, Month.JUNE, 19));
    }

    static LocalDate independenceDay(int year) {
        return observed(LocalDate.of(year, Month.JULY, 4));
    }

    static LocalDate laborDay(int year) {
        return weekday(year, Month.SEPTEMBER, 1, MONDAY);
    }

    static LocalDate columbusDay(int year) {
        return weekday(year, Month.OCTOBER, 2, MONDAY);
    }

    static LocalDate thanksgiving(int year) {
        return weekday(year, Month.NOVEMBER, 4, THURSDAY);
    }

    static LocalDate christmas(int year) {
        return observed(LocalDate.of(year, Month.DECEMBER, 25));
    }

    /** Saturday's holiday is kept on the Friday before, Sunday's on the Monday after (NYSE Rule 7.2). */
    private static LocalDate observed(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static LocalDate weekday(int year, Month month, int ordinal, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(ordinal, day));
    }

    private AmericanHolidays() {
    }
}
