package callbook.scoring.settlement;

import java.time.Instant;

import callbook.scoring.calendar.MarketCalendar;

/**
 * How long a call waits for a bar that ought to be there.
 *
 * @param sessions whole sessions of the bar's own market, 0 or more
 */
public record Patience(int sessions) {

    /** Five sessions, as published. */
    public static final Patience PUBLISHED = new Patience(5);

    public Patience {
        if (sessions < 0) {
            throw new IllegalArgumentException("patience of " + sessions + " sessions");
        }
    }

    /** Whether that many sessions have opened and closed since; where the calendar does not know, it has not run out. */
    boolean isOver(MarketCalendar market, Instant since, Instant now) {
        if (sessions == 0) {
            return true;
        }
        // a session that opens at that very instant still lies wholly after it
        return market.openingAfter(since.minusNanos(1), sessions).filter(last -> !last.close().isAfter(now)).isPresent();
    }
}
