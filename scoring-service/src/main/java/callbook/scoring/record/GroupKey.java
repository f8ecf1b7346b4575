package callbook.scoring.record;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the members of a group have in common; nothing, for the record as a whole. Keys sort by their values.
 *
 * @param parts the value of each dimension, such as {@code symbol: IWM}
 */
record GroupKey(SortedMap<String, String> parts) implements Comparable<GroupKey> {

    static final GroupKey WHOLE = new GroupKey(Collections.emptySortedMap());

    // No value holds a NUL: two parts never run together.
    private static final Comparator<GroupKey> BY_VALUE = Comparator
            .comparing((GroupKey key) -> String.join("\0", key.parts.values()))
            .thenComparing(key -> String.join("\0", key.parts.keySet()));

    GroupKey {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    static GroupKey of(String dimension, String value) {
        return new GroupKey(new TreeMap<>(Map.of(dimension, value)));
    }

    @Override
    public int compareTo(GroupKey other) {
        return BY_VALUE.compare(this, other);
    }
}
