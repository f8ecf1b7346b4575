package callbook.scoring.predictions;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How far behind this instance is: as far as the partition that is furthest behind of those that it follows. */
final class Lags {

    private final Map<Partition, Lag> lags = new ConcurrentHashMap<>();

    Lag of(Partition partition, Instant now) {
        return lags.computeIfAbsent(partition, p -> new Lag(now));
    }

    /** The partition is followed here no longer. */
    void forget(Partition partition) {
        lags.remove(partition);
    }

    /** Zero where nothing is followed. */
    Duration at(Instant now) {
        return lags.values().stream().map(lag -> lag.at(now)).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }
}
