package callbook.prediction.reading.clause;

import java.util.EnumSet;
import java.util.Set;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;

/** From the first to the last word that says something in a clause. */
final class Extent {

    /** These belong to a clause only between other words. */
    private static final Set<Role> EDGES = EnumSet.of(Role.MARK, Role.COMMA, Role.NOISE, Role.AND);

    private Span span;

    void add(Item first, Item last) {
        if (!EDGES.contains(first.role())) {
            Span words = first.span().to(last.span());
            span = span == null ? words : span.to(words);
        }
    }

    /** Null before any word. */
    Span span() {
        return span;
    }
}
