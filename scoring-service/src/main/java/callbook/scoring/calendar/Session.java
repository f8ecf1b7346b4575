package callbook.scoring.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One trading session, (open, close]: at the instant of its open the market is still shut, at the instant of its close it is
 * shut again and
 * the close is a print.
 *
 * @param date its name: the civil date of its close in the exchange's zone; of a UTC day the day itself
 * @param open before {@code close}
 */
public record Session(LocalDate date, Instant open, Instant close) {
    public Session {
        Objects.requireNonNull(date);
        if (!open.isBefore(close)) {
            throw new IllegalArgumentException("session " + date + " closes at " + close + ", not after " + open);
        }
    }

    /** Whether its market is trading at that instant, its own open and close excluded. */
    public boolean isTradingAt(Instant instant) {
        return open.isBefore(instant) && instant.isBefore(close);
    }
}
