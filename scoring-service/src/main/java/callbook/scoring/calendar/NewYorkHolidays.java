package callbook.scoring.calendar;

import static callbook.scoring.calendar.YearlyHoliday.always;
import static callbook.scoring.calendar.YearlyHoliday.since;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The weekdays on which the New York Stock Exchange is shut. The days and how they are observed are NYSE Rule 7.2 (Rule 51
 * before); the first years and the single closures are as in exchange_calendars (Apache-2.0) and the exchange's own
 * announcements.
 */
final class NewYorkHolidays {
    private static final int MARTIN_LUTHER_KING_SINCE = 1998;
    private static final int JUNETEENTH_SINCE = 2022;

    private static final List<YearlyHoliday> YEARLY = List.of(
            always(AmericanHolidays::newYear),
            since(MARTIN_LUTHER_KING_SINCE, AmericanHolidays::martinLutherKing),
            always(AmericanHolidays::washingtonsBirthday),
            always(AmericanHolidays::goodFriday),
            always(AmericanHolidays::memorialDay),
            since(JUNETEENTH_SINCE, AmericanHolidays::juneteenth),
            always(AmericanHolidays::independenceDay),
            always(AmericanHolidays::laborDay),
            always(AmericanHolidays::thanksgiving),
            always(AmericanHolidays::christmas));

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

    private NewYorkHolidays() {
    }
}
