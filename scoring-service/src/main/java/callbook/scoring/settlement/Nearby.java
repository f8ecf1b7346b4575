package callbook.scoring.settlement;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import callbook.scoring.calendar.MarketCalendar;
import callbook.scoring.price.Bars;
import callbook.scoring.price.IntradayBar;

/**
 * Where the intraday bar may end whose close is the price at an instant.
 *
 * @param from included
 * @param to included; before {@code from} where there is no room
 * @param first whether the first such bar counts, else the last
 */
record Nearby(Instant from, Instant to, boolean first) {
    private static final Duration LISTED = Duration.ofMinutes(15);
    private static final Duration ROUND_THE_CLOCK = Duration.ofMinutes(60);
    /** Of bars that end together the shortest says it most closely. */
    private static final Comparator<IntradayBar> BY_LENGTH = Comparator.comparing(IntradayBar::length);

    Nearby {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }

    /** For a base: the first price that a reader could have had, the last one before would pay for a move already seen. */
    static Nearby base(MarketCalendar market, Instant instant, Instant deadline) {
        Instant last = instant.plus(reach(market));
        return new Nearby(instant, last.isBefore(deadline) ? last : deadline.minusNanos(1), true);
    }

    /** For a settling print: the last price by then, in the window that begins after publication. */
    static Nearby settling(MarketCalendar market, Instant instant, Instant madeAt) {
        Instant first = instant.minus(reach(market));
        return new Nearby(first.isAfter(madeAt) ? first : madeAt.plusNanos(1), instant, false);
    }

    /** The bar that tells the price by {@code now}, in a session of its market. */
    Optional<IntradayBar> find(Bars bars, Side side, Instant now) {
        if (to.isBefore(from)) {
            return Optional.empty();
        }
        Comparator<IntradayBar> byEnd = Comparator.comparing(IntradayBar::end);
        return bars.intraday(side.symbol(), from.minusNanos(1), to).stream()
                .filter(bar -> !bar.end().isBefore(from) && !bar.end().isAfter(to) && !bar.end().isAfter(now))
                .filter(bar -> Trading.printing(side.market(), bar.end()).isPresent())
                .min((first ? byEnd : byEnd.reversed()).thenComparing(BY_LENGTH));
    }

    private static Duration reach(MarketCalendar market) {
        return market.isRoundTheClock() ? ROUND_THE_CLOCK : LISTED;
    }
}
