package callbook.scoring.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sessions of one market. Every question about a date or an instant outside {@link #known()} has an empty answer;
 * {@link #covers} tells
 * that from "there is none".
 */
public interface MarketCalendar {

    /** The market's code in the contract: an ISO 10383 code where there is one, for example {@code XNYS}. */
    String mic();

    /** Whether it never closes for longer than an instant. */
    boolean isRoundTheClock();

    /** The dates it speaks for. */
    KnownDates known();

    /** Whether the instant falls on one of the {@link #known()} dates in the market's own zone. */
    boolean covers(Instant instant);

    /** The session of that date. */
    Optional<Session> on(LocalDate date);

    /** The last session named by that date or an earlier one. */
    Optional<Session> lastOnOrBefore(LocalDate date);

    /** The last session that has closed at that instant; one that closes right then has. */
    Optional<Session> lastClosedBy(Instant instant);

    /** The session whose market is trading at that instant, its open and close excluded. */
    Optional<Session> tradingAt(Instant instant);

    /**
     * The n-th session that opens after that instant; one that opens right then does not count.
     *
     * @param n 1 or more
     */
    Optional<Session> openingAfter(Instant instant, int n);

    /** The session before that one. */
    default Optional<Session> before(Session session) {
        return lastOnOrBefore(session.date().minusDays(1));
    }

    /** The sessions between two dates, both included. */
    default Schedule between(LocalDate from, LocalDate to) {
        if (!known().contains(from) || !known().contains(to)) {
            return new Schedule.OutsideKnownDates(known());
        }
        List<Session> sessions = new ArrayList<>();
        for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
            on(date).ifPresent(sessions::add);
        }
        return new Schedule.Sessions(sessions);
    }
}
