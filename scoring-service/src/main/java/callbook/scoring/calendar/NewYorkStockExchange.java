package callbook.scoring.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The sessions of the New York Stock Exchange, 1990 to 2035: 9:30 to 16:00 New York on weekdays (NYSE Rule 51, now 7.34), but
 * for {@link NewYorkHolidays} and {@link NewYorkEarlyCloses}.
 */
final class NewYorkStockExchange {
    private static final LocalTime OPEN = LocalTime.of(9, 30);
    private static final LocalTime CLOSE = LocalTime.of(16, 0);

    static MarketCalendar calendar() {
        return new SessionTable("XNYS", NewYork.ZONE, NewYork.KNOWN, NewYorkStockExchange::session);
    }

    private static Optional<Session> session(LocalDate date) {
        if (!NewYork.isWeekday(date) || NewYorkHolidays.isHoliday(date)) {
            return Optional.empty();
        }
        LocalTime close = NewYorkEarlyCloses.on(date).orElse(CLOSE);
        return Optional.of(new Session(date, NewYork.at(date, OPEN), NewYork.at(date, close)));
    }

    private NewYorkStockExchange() {
    }
}
