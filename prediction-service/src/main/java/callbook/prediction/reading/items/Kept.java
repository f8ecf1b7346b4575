package callbook.prediction.reading.items;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What is made of some words and asked for by several readers. Of a text with very many words the later ones are gone through
 * again: that costs time in proportion, keeping them would cost memory.
 */
final class Kept<K, T> {

    /** In all lists together; a long memo has a tenth of it. */
    private static final int MOST = 50_000;

    private final Map<K, List<T>> lists = new HashMap<>();
    private int size;

    List<T> of(K words, Supplier<List<T>> maker) {
        List<T> known = lists.get(words);
        if (known != null) {
            return known;
        }
        List<T> made = List.copyOf(maker.get());
        if (size < MOST) {
            lists.put(words, made);
            size += made.size() + 1;
        }
        return made;
    }
}
