package callbook.scoring.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;

/**
 * The sessions of currencies and spot metals, 1990 to 2035: (17:00 the day before, 17:00] New York, Monday to Friday, shut on
 * two days of the year. Five in the afternoon in New York is where the market's day turns and its week ends (ACI Model
 * Code); it keeps no country's holidays but New Year and Christmas, and makes up for
 * neither that falls on a weekend.
 */
final class ForeignExchange {
    private static final LocalTime TURN = LocalTime.of(17, 0);
    private static final Set<MonthDay> SHUT = Set.of(MonthDay.of(Month.JANUARY, 1), MonthDay.of(Month.DECEMBER, 25));

    static MarketCalendar calendar() {
        return new SessionTable("FX", NewYork.ZONE, NewYork.KNOWN, ForeignExchange::session);
    }

    private static Optional<Session> session(LocalDate date) {
        boolean trades = NewYork.isWeekday(date) && !SHUT.contains(MonthDay.from(date));
        return trades ? Optional.of(NewYork.fromEveningBefore(date, TURN, TURN)) : Optional.empty();
    }

    private ForeignExchange() {
    }
}
