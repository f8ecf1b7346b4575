package callbook.scoring.settlement;

import java.time.Instant;
import java.util.Optional;

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
        return Found.of(firstClosingAfter(clock), VoidReason.NO_MARKET).then(session -> {
            boolean enough = needsClose ? contains(session.close()) : session.open().isBefore(until);
            return enough ? Found.here(this) : Found.gone(VoidReason.NO_SESSION);
        });
    }

    boolean contains(Instant instant) {
        return instant.isAfter(after) && !instant.isAfter(until);
    }

    private Optional<Session> firstClosingAfter(MarketCalendar clock) {
        Optional<Session> trading = clock.tradingAt(after);
        // a session that opens at this very instant is not trading yet
        return trading.isPresent() ? trading : clock.openingAfter(after.minusNanos(1), 1);
    }
}
