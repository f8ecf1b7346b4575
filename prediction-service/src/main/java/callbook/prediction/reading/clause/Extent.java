package callbook.prediction.reading.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;

/** From the first to the last word that says something in a clause. */
final class Extent {

    /** These belong to a clause only between other words. */
    private static final Set<Role> EDGES = EnumSet.of(Role.MARK, Role.COMMA, Role.NOISE, Role.AND);

    private final List<Item> words = new ArrayList<>();
    private Span span;

    void add(List<Item> read) {
        words.addAll(read);
        if (!EDGES.contains(read.get(0).role())) {
            Span stretch = read.get(0).span().to(read.get(read.size() - 1).span());
            span = span == null ? stretch : span.to(stretch);
        }
    }

    /** All that was read. */
    List<Item> words() {
        return words;
    }

    /** Null before any word. */
    Span span() {
        return span;
    }
}
