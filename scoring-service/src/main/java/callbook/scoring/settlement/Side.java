package callbook.scoring.settlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import callbook.scoring.calendar.CommonSessions;
import callbook.scoring.calendar.MarketCalendar;
import callbook.scoring.calendar.Markets;
import callbook.scoring.claim.Call;
import callbook.scoring.claim.Leg;

/**
 * One symbol of a leg.
 *
 * @param market where it trades
 * @param clock whose sessions decide when it is looked at: its own market's, but for a spread over two markets
 */
record Side(String symbol, MarketCalendar market, MarketCalendar clock) {
    Side {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(market);
        Objects.requireNonNull(clock);
    }

    /**
     * The sides of a leg, the subject first; empty where one of its symbols has no market. Of two listed markets only the dates
     * count on which
     * both trade; beside a listed market what trades round the clock is looked at when the listed one is.
     */
    static Optional<List<Side>> of(Leg leg, Call call, Markets markets) {
        List<MarketCalendar> traded = new ArrayList<>();
        for (String symbol : leg.symbols()) {
            Optional<MarketCalendar> market = markets.of(symbol, call.kindOf(symbol));
            if (market.isEmpty()) {
                return Optional.empty();
            }
            traded.add(market.get());
        }
        MarketCalendar own = traded.get(0);
        if (traded.size() == 1) {
            return Optional.of(List.of(new Side(leg.subject(), own, own)));
        }
        MarketCalendar other = traded.get(1);
        return Optional.of(List.of(new Side(leg.symbols().get(0), own, clock(own, other)),
                new Side(leg.symbols().get(1), other, clock(other, own))));
    }

    /** What this side's own market has as a base at a moment of its clock, for a call that ends at {@code deadline}. */
    Found<Moment> ownBase(Moment ofClock, Instant deadline) {
        return followsAnother() ? Found.of(PriceAtInstant.base(market, ofClock.instant(), deadline), VoidReason.NO_MARKET)
                : Found.here(ofClock);
    }

    /** What this side's own market has as a settling print at a moment of its clock, for a call made at {@code madeAt}. */
    Found<Moment> ownSettling(Moment ofClock, Instant madeAt) {
        return followsAnother() ? Found.of(PriceAtInstant.settling(market, ofClock.instant(), madeAt), VoidReason.NO_MARKET)
                : Found.here(ofClock);
    }

    private boolean followsAnother() {
        return market.isRoundTheClock() && !clock.isRoundTheClock();
    }

    private static MarketCalendar clock(MarketCalendar own, MarketCalendar other) {
        if (own.mic().equals(other.mic()) || !own.isRoundTheClock() && other.isRoundTheClock()) {
            return own;
        }
        return own.isRoundTheClock() && !other.isRoundTheClock() ? other : new CommonSessions(own, other);
    }
}
