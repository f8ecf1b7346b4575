package callbook.scoring.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import callbook.scoring.calendar.MarketCalendar;
import callbook.scoring.calendar.Session;
import callbook.scoring.claim.Deadline;

/**
 * What a deadline means on one calendar.
 *
 * @param instant the end of the window, included
 * @param session the session at whose close the window ends, where the deadline names one
 */
record Ending(Instant instant, Optional<Session> session) {
    Ending {
        Objects.requireNonNull(instant);
        Objects.requireNonNull(session);
    }

    /** The end of a call made at that instant. */
    static Found<Ending> of(Deadline deadline, MarketCalendar clock, Instant madeAt) {
        if (deadline instanceof Deadline.Hours hours) {
            return clock.covers(hours.until()) ? Found.here(new Ending(hours.until(), Optional.empty()))
                    : Found.gone(VoidReason.NO_MARKET);
        }
        if (deadline instanceof Deadline.SessionOpen open) {
            return sessionOn(open.date(), clock).then(session -> Found.here(new Ending(session.open(), Optional.empty())));
        }
        return session(deadline, clock, madeAt).then(session -> Found.here(closing(session)));
    }

    /** The end at the close of that session. */
    static Ending closing(Session session) {
        return new Ending(session.close(), Optional.of(session));
    }

    /** The session of a date that has to be one. */
    static Found<Session> sessionOn(LocalDate date, MarketCalendar clock) {
        return Found.of(clock.on(date), clock.known().contains(date) ? VoidReason.NO_SESSION : VoidReason.NO_MARKET);
    }

    private static Found<Session> session(Deadline deadline, MarketCalendar clock, Instant madeAt) {
        if (deadline instanceof Deadline.Sessions sessions) {
            return Found.of(clock.openingAfter(madeAt, sessions.count()), VoidReason.NO_MARKET);
        }
        LocalDate date = deadline.civilDate().orElseThrow();
        return deadline.exact() ? sessionOn(date, clock)
                : Found.of(clock.lastOnOrBefore(date), VoidReason.NO_MARKET);
    }
}
