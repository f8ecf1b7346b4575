package callbook.scoring.calendar;

import static callbook.scoring.calendar.YearlyHoliday.always;
import static callbook.scoring.calendar.YearlyHoliday.since;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The weekdays on which US Treasuries do not trade: the full closes that SIFMA (before November 2006 the Bond Market
 * Association, before
 * 1997 the Public Securities Association) recommends, from its yearly "Holiday Schedule". A day that it closes early is none.
 */
final class TreasuryHolidays {
    private static final int JUNETEENTH_SINCE = 2022;
    private static final int LAST_DAY_OF_A_FIRST_WEEK = 7;

    private static final List<YearlyHoliday> YEARLY = List.of(
            always(AmericanHolidays::newYear),
            always(AmericanHolidays::martinLutherKing),
            always(AmericanHolidays::washingtonsBirthday),
            new YearlyHoliday(0, TreasuryHolidays::goodFriday),
            always(AmericanHolidays::memorialDay),
            // revised 2022 schedule of 14 July 2021; on 18 June 2021 no close was recommended
            since(JUNETEENTH_SINCE, AmericanHolidays::juneteenth),
            always(AmericanHolidays::independenceDay),
            always(AmericanHolidays::laborDay),
            always(AmericanHolidays::columbusDay),
            always(TreasuryHolidays::veteransDay),
            always(AmericanHolidays::thanksgiving),
            always(AmericanHolidays::christmas));

    /** President Ford (2 January 2007), the first day of Sandy and President Carter (9 January 2025) were early closes. */
    private static final Map<LocalDate, String> SINGLE_CLOSURES = Map.of(
            LocalDate.of(1994, 4, 27), "mourning for President Nixon (Chicago Tribune, 26 April 1994)",
            LocalDate.of(2001, 9, 11), "attack on the World Trade Center",
            LocalDate.of(2001, 9, 12), "attack on the World Trade Center; trading resumed the day after",
            LocalDate.of(2004, 6, 11), "mourning for President Reagan",
            LocalDate.of(2012, 10, 30), "hurricane Sandy (SIFMA, 29 October 2012)",
            LocalDate.of(2018, 12, 5), "mourning for President George H. W. Bush (SIFMA, 1 December 2018)");

    static boolean isHoliday(LocalDate date) {
        return SINGLE_CLOSURES.containsKey(date) || YEARLY.stream().anyMatch(holiday -> holiday.isOn(date));
    }

    /**
     * Not kept in a year in which the employment report comes out on it: then SIFMA recommends a close at noon, "consistent
     * with past practice" (9 March 2015), so in 1994, 1996, 1999, 2007, 2010, 2012, 2015, 2021, 2023 and 2026. The report is
     * due on the third Friday after the week of the 12th, which is Good Friday exactly where that is April's first Friday.
     */
    private static Optional<LocalDate> goodFriday(int year) {
        return Optional.of(AmericanHolidays.goodFriday(year))
                .filter(day -> day.getMonth() == Month.MARCH || day.getDayOfMonth() > LAST_DAY_OF_A_FIRST_WEEK);
    }

    /** On a Saturday it is not kept: the Federal Reserve's payments run on the Friday before. */
    private static LocalDate veteransDay(int year) {
        LocalDate day = LocalDate.of(year, Month.NOVEMBER, 11);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    private TreasuryHolidays() {
    }
}
