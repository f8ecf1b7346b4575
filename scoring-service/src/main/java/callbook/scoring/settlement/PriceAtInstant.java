package callbook.scoring.settlement;

import java.time.Instant;
import java.util.Optional;

import callbook.scoring.calendar.MarketCalendar;

/**
 * The one function that says which price counts at an instant: for bases, for settling prints, for both sides of a spread. The
 * market is trading: the price is somewhere in that session, told by the intraday bar that ends nearby where there is one. It
 * is
 * shut: the last official close; at the instant of a close that is this very close, at the instant of an open it is the one
 * before. Empty only where the calendar does not know the time.
 */
final class PriceAtInstant {

    /** As a base, of a call that ends at {@code deadline}. */
    static Optional<Moment> base(MarketCalendar market, Instant instant, Instant deadline) {
        return at(market, instant, Nearby.base(market, instant, deadline));
    }

    /** As a settling print, of a call made at {@code madeAt}. */
    static Optional<Moment> settling(MarketCalendar market, Instant instant, Instant madeAt) {
        return at(market, instant, Nearby.settling(market, instant, madeAt));
    }

    private static Optional<Moment> at(MarketCalendar market, Instant instant, Nearby nearby) {
        Optional<Moment> trading = market.tradingAt(instant).map(session -> new Moment.Within(session, instant, nearby));
        return trading.isPresent() ? trading : market.lastClosedBy(instant).map(Moment.Close::new);
    }

    private PriceAtInstant() {
    }
}
