package callbook.scoring.settlement;

import java.util.Objects;

import callbook.scoring.calendar.Session;

/**
 * A daily bar that a settlement reads or waits for.
 *
 * @param market the market's code, for example {@code XNYS}
 */
public record NeededBar(String symbol, String market, Session session) {
    public NeededBar {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(market);
        Objects.requireNonNull(session);
    }
}
