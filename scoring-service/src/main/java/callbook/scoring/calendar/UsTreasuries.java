package callbook.scoring.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The sessions of US Treasuries, 1990 to 2035: (17:00 the day before, 17:00] New York on weekdays but for
 * {@link TreasuryHolidays}. A day that SIFMA closes early is a whole session. They trade around the clock between dealers; the
 * session ends where the day's yields are taken, after the last hour of cash trading.
 */
final class UsTreasuries {
    private static final LocalTime TURN = LocalTime.of(17, 0);

    static MarketCalendar calendar() {
        return new SessionTable("UST", NewYork.ZONE, NewYork.KNOWN, UsTreasuries::session);
    }

    private static Optional<Session> session(LocalDate date) {
        boolean trades = NewYork.isWeekday(date) && !TreasuryHolidays.isHoliday(date);
        return trades ? Optional.of(NewYork.fromEveningBefore(date, TURN, TURN)) : Optional.empty();
    }

    private UsTreasuries() {
    }
}
