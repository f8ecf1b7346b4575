package callbook.scoring.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The sessions of the New York Stock Exchange, 1990 to 2035: 9:30 to 16:00 New York on weekdays (NYSE Rule 51, now 7.34), but
 * for
 * {@link NewYorkHolidays} and {@link NewYorkEarlyCloses}.
 */
final class NewYorkStockExchange {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final KnownDates KNOWN = new KnownDates(LocalDate.of(1990, 1, 1), LocalDate.of(2035, 12, 31));
    private static final LocalTime OPEN = LocalTime.of(9, 30);
    private static final LocalTime CLOSE = LocalTime.of(16, 0);

    static MarketCalendar calendar() {
        return new SessionTable("XNYS", ZONE, KNOWN, NewYorkStockExchange::session);
    }

    private static Optional<Session> session(LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (weekend || NewYorkHolidays.isHoliday(date)) {
            return Optional.empty();
        }
        LocalTime close = NewYorkEarlyCloses.on(date).orElse(CLOSE);
        return Optional.of(new Session(date, date.atTime(OPEN).atZone(ZONE).toInstant(),
                date.atTime(close).atZone(ZONE).toInstant()));
    }

    private NewYorkStockExchange() {
    }
}
