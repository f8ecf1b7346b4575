package callbook.scoring.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The sessions of oil, gas and copper, 1990 to 2035: (18:00 the day before, 14:30] New York on weekdays but for the days on
 * which the stock exchange is shut, {@link NewYorkHolidays}, days of mourning included. Globex opens at 18:00 New York, and
 * energy settles in the two minutes before 14:30 (NYMEX Rulebook, chapters 200 and 220; CME Group, Settlement Procedures);
 * copper is read with it. What trades between 14:30 and 18:00 belongs to no session: it comes after one settlement and is not
 * the next one's.
 */
final class NewYorkMercantileExchange {
    private static final LocalTime OPEN = LocalTime.of(18, 0);
    private static final LocalTime SETTLEMENT = LocalTime.of(14, 30);

    static MarketCalendar calendar() {
        return new SessionTable("NYMEX", NewYork.ZONE, NewYork.KNOWN, NewYorkMercantileExchange::session);
    }

    private static Optional<Session> session(LocalDate date) {
        boolean trades = NewYork.isWeekday(date) && !NewYorkHolidays.isHoliday(date);
        return trades ? Optional.of(NewYork.fromEveningBefore(date, OPEN, SETTLEMENT)) : Optional.empty();
    }

    private NewYorkMercantileExchange() {
    }
}
