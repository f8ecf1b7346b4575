package callbook.scoring.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The market of what trades round the clock: every UTC day is a session, (00:00, 24:00]. */
final class UtcDays implements MarketCalendar {
    private static final KnownDates KNOWN = new KnownDates(LocalDate.of(1970, 1, 1), LocalDate.of(2099, 12, 31));

    @Override
    public String mic() {
        return "UTC";
    }

    @Override
    public boolean isRoundTheClock() {
        return true;
    }

    @Override
    public KnownDates known() {
        return KNOWN;
    }

    @Override
    public boolean covers(Instant instant) {
        return !instant.isBefore(opening(KNOWN.first())) && instant.isBefore(opening(KNOWN.last().plusDays(1)));
    }

    @Override
    public Optional<Session> on(LocalDate date) {
        return KNOWN.contains(date) ? Optional.of(new Session(date, opening(date), opening(date.plusDays(1))))
                : Optional.empty();
    }

    @Override
    public Optional<Session> lastOnOrBefore(LocalDate date) {
        return on(date);
    }

    @Override
    public Optional<Session> lastClosedBy(Instant instant) {
        return covers(instant) ? on(dateOf(instant).minusDays(1)) : Optional.empty();
    }

    @Override
    public Optional<Session> tradingAt(Instant instant) {
        return covers(instant) ? on(dateOf(instant)).filter(session -> session.isTradingAt(instant)) : Optional.empty();
    }

    @Override
    public Optional<Session> openingAfter(Instant instant, int n) {
        return covers(instant) ? on(dateOf(instant).plusDays(n)) : Optional.empty();
    }

    private static Instant opening(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
