package callbook.prediction.memos;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Instants of receipt, which are whole microseconds.
 *
 * @param from inclusive
 * @param to exclusive, after {@code from}; null where there is no end
 */
record ReceiptRange(Instant from, Instant to) {

    ReceiptRange {
        from = rounded(from);
        to = to == null ? null : rounded(to);
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** Whether something received at that instant is of the range. */
    boolean holds(Instant receivedAt) {
        return !receivedAt.isBefore(from) && (to == null || receivedAt.isBefore(to));
    }

    /** The first instant that can be kept and is not before: the range holds the same receipts. */
    static Instant rounded(Instant instant) {
        return instant.plusNanos(999).truncatedTo(ChronoUnit.MICROS);
    }
}
