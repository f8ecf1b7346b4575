package callbook.scoring.record;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each thing was counted. Adding two is commutative and associative, and {@link #none} changes nothing.
 *
 * @param counts each above 0; what was never counted is not there
 */
record Tally<K extends Comparable<K>>(SortedMap<K, Long> counts) {

    Tally {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        if (counts.values().stream().anyMatch(n -> n <= 0)) {
            throw new IllegalArgumentException("a count that is not above 0: " + counts);
        }
    }

    static <K extends Comparable<K>> Tally<K> none() {
        return new Tally<K>(Collections.emptySortedMap());
    }

    /** The same thing {@code n} times, 0 or more. */
    static <K extends Comparable<K>> Tally<K> of(K counted, long n) {
        return n == 0 ? none() : new Tally<K>(new TreeMap<>(Collections.singletonMap(counted, n)));
    }

    Tally<K> plus(Tally<K> other) {
        if (other.counts.isEmpty()) {
            return this;
        }
        SortedMap<K, Long> sum = new TreeMap<>(counts);
        other.counts.forEach((counted, n) -> sum.merge(counted, n, Long::sum));
        return new Tally<>(sum);
    }

    long count(K counted) {
        return counts.getOrDefault(counted, 0L);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
