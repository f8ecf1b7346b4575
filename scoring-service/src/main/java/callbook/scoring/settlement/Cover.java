package callbook.scoring.settlement;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which bars tell the prints of a part of a session: shorter ones replace a longer one where they leave no hole in it. */
final class Cover {

    /** The bars that shorter ones do not replace, in the order of their starts. */
    static List<Stretch> finest(List<Stretch> bars, Window part) {
        Map<Duration, List<Stretch>> byLength = bars.stream()
                .collect(Collectors.groupingBy(Stretch::length, TreeMap::new, Collectors.toList()));
        List<Stretch> kept = new ArrayList<>();
        byLength.values().forEach(sameLength -> {
            List<Stretch> shorter = List.copyOf(kept);
            sameLength.stream().filter(bar -> shorter.isEmpty() || !isWhole(shorter, part.overlap(bar))).forEach(kept::add);
            kept.sort(Comparator.comparing(Stretch::start));
        });
        return kept;
    }

    /**
     * Whether bars leave no hole in a part. One of which only the close was kept says nothing of the time before.
     *
     * @param inOrder of their starts
     */
    static boolean isWhole(List<Stretch> inOrder, Window part) {
        Instant reached = part.after();
        for (Stretch bar : inOrder) {
            if (bar.start().isAfter(reached) || !reached.isBefore(part.until())) {
                break;
            }
            reached = bar.isCloseOnly() || bar.end().isBefore(reached) ? reached : bar.end();
        }
        return !reached.isBefore(part.until());
    }

    private Cover() {
    }
}
