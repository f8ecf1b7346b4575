package callbook.scoring.settlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import callbook.scoring.calendar.MarketCalendar;
import callbook.scoring.calendar.Session;

/** Which sessions an instant and a window fall in. */
final class Trading {

    /** The session of which a print at that instant is one: its open excluded, its close included. */
    static Optional<Session> printing(MarketCalendar market, Instant instant) {
        Optional<Session> trading = market.tradingAt(instant);
        return trading.isPresent() ? trading : market.lastClosedBy(instant).filter(s -> s.close().equals(instant));
    }

    /** The first session with a print after that instant. */
    static Optional<Session> firstAfter(MarketCalendar clock, Instant instant) {
        Optional<Session> trading = clock.tradingAt(instant);
        // a session that opens at this very instant is not trading yet
        return trading.isPresent() ? trading : clock.openingAfter(instant.minusNanos(1), 1);
    }

    /** The sessions that have a part in a window and have opened by {@code now}, in their order, and the last of the window. */
    static List<Session> in(Window window, MarketCalendar clock, Instant now) {
        List<Session> sessions = new ArrayList<>();
        Optional<Session> next = firstAfter(clock, window.after());
        while (next.isPresent() && next.get().open().isBefore(window.until()) && next.get().open().isBefore(now)) {
            sessions.add(next.get());
            next = clock.openingAfter(next.get().open(), 1);
        }
        next.filter(ahead -> ahead.open().isBefore(window.until()))
                .map(ahead -> last(window.until(), clock).orElse(ahead)).ifPresent(sessions::add);
        return sessions;
    }

    private static Optional<Session> last(Instant until, MarketCalendar clock) {
        Optional<Session> trading = clock.tradingAt(until);
        return trading.isPresent() ? trading : clock.lastClosedBy(until);
    }

    private Trading() {
    }
}
