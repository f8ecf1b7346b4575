package callbook.scoring.price;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How far each source is trusted: a lower-ranked one never replaces the bar of a higher one.
 *
 * @param bySource a source that is not in it has rank 0
 */
record Ranks(Map<String, Integer> bySource) {
    Ranks {
        bySource = Map.copyOf(bySource);
    }

    /**
     * The bars that say something new and may, as the revisions that they become; a later one of a batch corrects an earlier
     * one.
     *
     * @param latest the newest revisions by their keys; it is brought up to date
     */
    <B extends Revised<B>> List<B> changed(List<B> bars, Map<Object, B> latest) {
        List<B> changed = new ArrayList<>();
        for (B bar : bars) {
            B before = latest.get(bar.key());
            if (before == null || !before.saysTheSameAs(bar) && of(bar) >= of(before)) {
                B next = before == null ? bar : bar.asRevision(before.revision() + 1);
                changed.add(next);
                latest.put(bar.key(), next);
            }
        }
        return changed;
    }

    private int of(Revised<?> bar) {
        return bySource.getOrDefault(bar.source(), 0);
    }
}
