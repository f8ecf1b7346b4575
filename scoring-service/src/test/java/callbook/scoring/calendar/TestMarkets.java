package callbook.scoring.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import callbook.scoring.claim.Kind;

/** Two listed markets with different hours and holidays, and one that trades round the clock. */
public final class TestMarkets {
    /** A day on which only the second market is shut. */
    public static final LocalDate SECOND_SHUT = LocalDate.of(2026, 4, 8);
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    /** Stocks in New York, energy on weekdays from 18:00 the day before to 14:30 New York, Good Friday included, and coins. */
    public static Markets mixed() {
        Markets built = Markets.built();
        MarketCalendar second = new SessionTable("SECOND", ZONE,
                new KnownDates(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), TestMarkets::second);
        return new Markets(Map.of(Kind.STOCK, built.withMic("XNYS").orElseThrow(), Kind.ENERGY, second, Kind.CRYPTO,
                built.withMic("UTC").orElseThrow()), Map.of());
    }

    private static Optional<Session> second(LocalDate date) {
        if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || date.equals(SECOND_SHUT)) {
            return Optional.empty();
        }
        return Optional.of(new Session(date, date.minusDays(1).atTime(LocalTime.of(18, 0)).atZone(ZONE).toInstant(),
                date.atTime(LocalTime.of(14, 30)).atZone(ZONE).toInstant()));
    }

    private TestMarkets() {
    }
}
