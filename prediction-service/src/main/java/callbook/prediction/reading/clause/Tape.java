package callbook.prediction.reading.clause;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;

/** What the tape says now, in words that a call could have: "Gold is up 12% this year". */
final class Tape {

    private static final Set<String> COPULAS = Set.of("is", "are");
    private static final Set<String> NOW = Set.of("today", "this week", "this month", "this quarter", "this year");

    private Tape() {
    }

    /** Whether a clause says how far a thing is in a period that runs: "is", a bare size, and the period's name. */
    static boolean isRead(Items items, List<Item> words, Slots slots) {
        boolean sized = slots.figure != null && slots.figure.scale() == Figure.Scale.PERCENT && slots.direction != null
                && slots.comparison == null && slots.after == null && !slots.figure.isRange();
        return sized && slots.when != null && NOW.contains(word(items, slots.when)) && words.stream()
                .anyMatch(item -> item.is(Role.NOISE) && COPULAS.contains(word(items, item)));
    }

    private static String word(Items items, Item item) {
        return item.span().of(items.text()).toLowerCase(Locale.ROOT);
    }
}
