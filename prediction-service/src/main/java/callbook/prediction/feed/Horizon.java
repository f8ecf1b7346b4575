package callbook.prediction.feed;

import java.time.Duration;

/**
 * How long finished transactions have waited behind an open one. What they wrote is shown only when that one ends: so it says
 * how late the feed is. It is told by watching alone, which needs no privilege: the oldest open transaction stays the same
 * while others finish after it.
 */
final class Horizon {

    private long oldest = -1;
    private long since;
    private long seen;

    /** @param nanos when the look was, on any clock that does not jump */
    synchronized void see(Look look, long nanos) {
        if (look.oldest() != oldest || look.oldest() == look.next()) {
            oldest = look.oldest();
            since = nanos;
        }
        seen = nanos;
    }

    /** As of the last look; zero where nothing waits. */
    synchronized Duration age() {
        return Duration.ofNanos(seen - since);
    }
}
