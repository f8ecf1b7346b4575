package callbook.scoring.settlement;

import java.time.Instant;

import callbook.scoring.calendar.MarketCalendar;
import callbook.scoring.calendar.Session;

/**
 * The time in which a call's prints may lie.
 *
 * @param after publication, excluded
 * @param until the deadline, included
 */
record Window(Instant after, Instant until) {

    /**
     * That there is something to look at.
     *
     * @param needsClose whether a session has to close inside; else it is enough that one trades
     */
    Found<Window> onTape(MarketCalendar clock, boolean needsClose) {
        if (!until.isAfter(after)) {
            return Found.gone(VoidReason.NO_SESSION);
        }
        return Found.of(Trading.firstAfter(clock, after), VoidReason.NO_MARKET).then(session -> {
            boolean enough = needsClose ? contains(session.close()) : session.open().isBefore(until);
            return enough ? Found.here(this) : Found.gone(VoidReason.NO_SESSION);
        });
    }

    boolean contains(Instant instant) {
        return instant.isAfter(after) && !instant.isAfter(until);
    }

    /** What of it lies after that instant too. */
    Window from(Instant instant) {
        return instant.isAfter(after) ? new Window(instant, until) : this;
    }

    /** What of it a bar tells. */
    Window overlap(Stretch bar) {
        return new Window(bar.start().isAfter(after) ? bar.start() : after, bar.end().isBefore(until) ? bar.end() : until);
    }

    /** What of it lies in a session. */
    Window within(Session session) {
        return new Window(session.open().isAfter(after) ? session.open() : after,
                session.close().isBefore(until) ? session.close() : until);
    }
}
