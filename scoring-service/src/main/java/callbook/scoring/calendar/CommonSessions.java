package callbook.scoring.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One market's sessions on the dates on which another market has one too: what a comparison of the two may look at.
 *
 * @param own whose opens and closes count
 * @param other whose dates count
 */
public record CommonSessions(MarketCalendar own, MarketCalendar other) implements MarketCalendar {
    public CommonSessions {
        Objects.requireNonNull(own);
        Objects.requireNonNull(other);
    }

    @Override
    public String mic() {
        return own.mic();
    }

    @Override
    public boolean isRoundTheClock() {
        return own.isRoundTheClock();
    }

    @Override
    public KnownDates known() {
        LocalDate first = own.known().first().isAfter(other.known().first()) ? own.known().first()
                : other.known().first();
        LocalDate last = own.known().last().isBefore(other.known().last()) ? own.known().last() : other.known().last();
        return new KnownDates(first, last);
    }

    @Override
    public boolean covers(Instant instant) {
        return own.covers(instant) && other.covers(instant);
    }

    @Override
    public Optional<Session> on(LocalDate date) {
        return own.on(date).filter(this::isCommon);
    }

    @Override
    public Optional<Session> lastOnOrBefore(LocalDate date) {
        return backwards(own.lastOnOrBefore(date));
    }

    @Override
    public Optional<Session> lastClosedBy(Instant instant) {
        return backwards(own.lastClosedBy(instant));
    }

    @Override
    public Optional<Session> tradingAt(Instant instant) {
        return own.tradingAt(instant).filter(this::isCommon);
    }

    @Override
    public Optional<Session> openingAfter(Instant instant, int n) {
        int left = n;
        int step = 1;
        Optional<Session> next = own.openingAfter(instant, step);
        while (next.isPresent()) {
            left -= isCommon(next.get()) ? 1 : 0;
            if (left == 0) {
                return next;
            }
            next = own.openingAfter(instant, ++step);
        }
        return Optional.empty();
    }

    private Optional<Session> backwards(Optional<Session> from) {
        Optional<Session> session = from;
        while (session.isPresent() && !isCommon(session.get())) {
            session = own.before(session.get());
        }
        return session;
    }

    private boolean isCommon(Session session) {
        return other.on(session.date()).isPresent();
    }
}
