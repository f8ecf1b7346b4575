package callbook.prediction.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/** A day with a name and a civil date in every year. */
interface Holiday {

    /** Its date in a year. */
    LocalDate in(int year);

    /**
     * A holiday as {@code time.csv} writes it: {@code 12-25}, {@code 11-4-THURSDAY} (the fourth), {@code 5-LAST-MONDAY},
     * {@code EASTER-2} (two days before Easter Sunday).
     */
    static Holiday of(String rule) {
        String[] parts = rule.split("-");
        if (parts[0].equals("EASTER")) {
            return year -> easter(year).minusDays(Integer.parseInt(parts[1]));
        }
        int month = Integer.parseInt(parts[0]);
        if (parts.length == 2) {
            return MonthDay.of(month, Integer.parseInt(parts[1]))::atYear;
        }
        DayOfWeek day = DayOfWeek.valueOf(parts[2]);
        return parts[1].equals("LAST") ? year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(day))
                : year -> LocalDate.of(year, month, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[1]), day));
    }

    /** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
