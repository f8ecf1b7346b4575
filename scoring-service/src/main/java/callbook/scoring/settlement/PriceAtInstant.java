package callbook.scoring.settlement;

import java.time.Instant;
import java.util.Optional;

import callbook.scoring.calendar.MarketCalendar;

/** The one function that says which price counts at an instant: for bases, for settling prints, for both sides of a spread. */
final class PriceAtInstant {

    /**
     * The market is trading: the price is somewhere in that session. It is shut: the last official close; at the instant of a
     * close that is
     * this very close, at the instant of an open it is the one before.
     *
     * @return empty only where the calendar does not know the time
     */
    static Optional<Moment> at(MarketCalendar market, Instant instant) {
        Optional<Moment> trading = market.tradingAt(instant).map(session -> new Moment.Within(session, instant));
        return trading.isPresent() ? trading : market.lastClosedBy(instant).map(Moment.Close::new);
    }

    private PriceAtInstant() {
    }
}
