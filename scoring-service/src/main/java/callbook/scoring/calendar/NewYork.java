package callbook.scoring.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** What the markets that keep New York's time have in common. */
final class NewYork {
    /** The zone of their hours; its changes of clocks move all of them. */
    static final ZoneId ZONE = ZoneId.of("America/New_York");
    /** The years whose holidays have been looked up or announced, or follow from rules in force. */
    static final KnownDates KNOWN = new KnownDates(LocalDate.of(1990, 1, 1), LocalDate.of(2035, 12, 31));

    static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE).toInstant();
    }

    /** A session that opens on the evening before the date it is named by. */
    static Session fromEveningBefore(LocalDate date, LocalTime open, LocalTime close) {
        return new Session(date, at(date.minusDays(1), open), at(date, close));
    }

    private NewYork() {
    }
}
