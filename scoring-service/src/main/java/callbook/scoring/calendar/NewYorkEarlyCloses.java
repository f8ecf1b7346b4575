package callbook.scoring.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;

/**
 * The sessions that the New York Stock Exchange ends early. Hours and first years are as in exchange_calendars (Apache-2.0),
 * which follows
 * the exchange's yearly announcements; the days themselves are in NYSE Rule 7.2.
 */
final class NewYorkEarlyCloses {
    private static final LocalTime ONE = LocalTime.of(13, 0);
    private static final LocalTime TWO = LocalTime.of(14, 0);
    private static final int ONE_INSTEAD_OF_TWO_SINCE = 1993;
    private static final int DAY_AFTER_THANKSGIVING_SINCE = 1992;
    private static final int AROUND_INDEPENDENCE_DAY_SINCE = 1995;
    /** From here on the day before Independence Day is short on a Wednesday too, and the Friday after it no longer is. */
    private static final int WEDNESDAY_BEFORE_SINCE = 2013;

    private static final MonthDay JULY_3 = MonthDay.of(Month.JULY, 3);
    private static final MonthDay JULY_5 = MonthDay.of(Month.JULY, 5);
    private static final MonthDay CHRISTMAS_EVE = MonthDay.of(Month.DECEMBER, 24);

    /** The Fridays after Christmas 1997 and 2003, and the eve of the year 2000. */
    private static final Set<LocalDate> SINGLE = Set.of(LocalDate.of(1997, 12, 26), LocalDate.of(1999, 12, 31),
            LocalDate.of(2003, 12, 26));

    /** The hour in New York at which the session of that date ends early, if it does; holidays are not asked for. */
    static Optional<LocalTime> on(LocalDate date) {
        if (isDayAfterThanksgiving(date) || MonthDay.from(date).equals(CHRISTMAS_EVE)) {
            return Optional.of(date.getYear() < ONE_INSTEAD_OF_TWO_SINCE ? TWO : ONE);
        }
        return isBeforeIndependenceDay(date) || isFridayAfterIndependenceDay(date) || SINGLE.contains(date)
                ? Optional.of(ONE)
                : Optional.empty();
    }

    private static boolean isDayAfterThanksgiving(LocalDate date) {
        return date.getYear() >= DAY_AFTER_THANKSGIVING_SINCE
                && AmericanHolidays.thanksgiving(date.getYear()).plusDays(1).equals(date);
    }

    private static boolean isBeforeIndependenceDay(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return MonthDay.from(date).equals(JULY_3) && date.getYear() >= AROUND_INDEPENDENCE_DAY_SINCE
                && (day != WEDNESDAY || date.getYear() >= WEDNESDAY_BEFORE_SINCE);
    }

    private static boolean isFridayAfterIndependenceDay(LocalDate date) {
        return MonthDay.from(date).equals(JULY_5) && date.getDayOfWeek() == FRIDAY
                && date.getYear() >= AROUND_INDEPENDENCE_DAY_SINCE && date.getYear() < WEDNESDAY_BEFORE_SINCE;
    }

    private NewYorkEarlyCloses() {
    }
}
