package callbook.scoring.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The weekdays on which the New York Stock Exchange is shut. The days and how they are observed are NYSE Rule 7.2 (Rule 51
 * before); the first
 * years and the single closures are as in exchange_calendars (Apache-2.0) and the exchange's own announcements.
 */
final class NewYorkHolidays {
    private static final int MARTIN_LUTHER_KING_SINCE = 1998;
    private static final int JUNETEENTH_SINCE = 2022;

    private static final List<Holiday> YEARLY = List.of(
            new Holiday(0, NewYorkHolidays::newYear),
            new Holiday(MARTIN_LUTHER_KING_SINCE, year -> weekday(year, Month.JANUARY, 3, MONDAY)),
            // Washington's Birthday
            new Holiday(0, year -> weekday(year, Month.FEBRUARY, 3, MONDAY)),
            new Holiday(0, year -> Easter.sunday(year).minusDays(2)),
            // Memorial Day
            new Holiday(0, year -> LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY))),
            new Holiday(JUNETEENTH_SINCE, year -> observed(year, MonthDay.of(Month.JUNE, 19))),
            new Holiday(0, year -> observed(year, MonthDay.of(Month.JULY, 4))),
            // Labor Day
            new Holiday(0, year -> weekday(year, Month.SEPTEMBER, 1, MONDAY)),
            new Holiday(0, NewYorkHolidays::thanksgiving),
            new Holiday(0, year -> observed(year, MonthDay.of(Month.DECEMBER, 25))));

    private static final Map<LocalDate, String> SINGLE_CLOSURES = Map.ofEntries(
            Map.entry(LocalDate.of(1994, 4, 27), "mourning for President Nixon"),
            Map.entry(LocalDate.of(2001, 9, 11), "attack on the World Trade Center"),
            Map.entry(LocalDate.of(2001, 9, 12), "attack on the World Trade Center"),
            Map.entry(LocalDate.of(2001, 9, 13), "attack on the World Trade Center"),
            Map.entry(LocalDate.of(2001, 9, 14), "attack on the World Trade Center"),
            Map.entry(LocalDate.of(2004, 6, 11), "mourning for President Reagan"),
            Map.entry(LocalDate.of(2007, 1, 2), "mourning for President Ford"),
            Map.entry(LocalDate.of(2012, 10, 29), "hurricane Sandy"),
            Map.entry(LocalDate.of(2012, 10, 30), "hurricane Sandy"),
            Map.entry(LocalDate.of(2018, 12, 5), "mourning for President George H. W. Bush"),
            Map.entry(LocalDate.of(2025, 1, 9), "mourning for President Carter"));

    static boolean isHoliday(LocalDate date) {
        return SINGLE_CLOSURES.containsKey(date) || YEARLY.stream().anyMatch(holiday -> holiday.isOn(date));
    }

    /** The fourth Thursday of November. */
    static LocalDate thanksgiving(int year) {
        return weekday(year, Month.NOVEMBER, 4, THURSDAY);
    }

    /** On a Saturday it is not made up for on the Friday before, which ends the accounting year (Rule 7.2). */
    private static LocalDate newYear(int year) {
        LocalDate day = LocalDate.of(year, Month.JANUARY, 1);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    /** Saturday's holiday is kept on the Friday before, Sunday's on the Monday after (Rule 7.2). */
    private static LocalDate observed(int year, MonthDay of) {
        LocalDate day = of.atYear(year);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static LocalDate weekday(int year, Month month, int ordinal, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(ordinal, day));
    }

    private record Holiday(int since, IntFunction<LocalDate> of) {
        boolean isOn(LocalDate date) {
            return date.getYear() >= since && of.apply(date.getYear()).equals(date);
        }
    }

    private NewYorkHolidays() {
    }
}
