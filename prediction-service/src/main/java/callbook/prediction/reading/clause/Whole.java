package callbook.prediction.reading.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;
import callbook.prediction.reading.time.Due;

/** What a sentence says as a whole, whatever its clauses are: who commits, and a time that any clause may borrow. */
final class Whole {

    /** A time after one of these is when something does not happen, or no longer does. */
    private static final Set<Role> LATER = EnumSet.of(Role.NOT, Role.IS_NOT, Role.THAN, Role.ABOVE, Role.FROM, Role.HEDGE,
            Role.PAST, Role.OTHERS);
    private static final List<String> OWN_WORDS = List.of("i ", "i'", "i’", "we", "my ", "our ", "look for", "mark my", "bold",
            "base");

    private Whole() {
    }

    /** Whether the author speaks for himself: "I expect", "my call", "look for". */
    static boolean isCommitted(Items items) {
        for (int at = 0; at < items.size(); at++) {
            if (isOwn(items, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an item is such a word. */
    static boolean isOwn(Items items, int at) {
        return items.role(at) == Role.COMMIT
                && OWN_WORDS.stream().anyMatch(items.words(at).toLowerCase(Locale.ROOT)::startsWith);
    }

    /**
     * The first time of the sentence; where the words only explain, only a length of time from now or one behind a last comma.
     * Null where there is none.
     */
    static Item.When borrowable(Items items) {
        boolean explaining = false;
        for (int at = 0; at < items.size(); at++) {
            explaining |= items.role(at) == Role.REASON || items.role(at) == Role.DASH;
            boolean closing = at > 0 && items.role(at - 1) == Role.COMMA && items.significant(at + 1) == items.size();
            boolean free = at == 0 || !LATER.contains(items.role(at - 1)) && !items.isWord(at - 1, "later");
            if (free && items.get(at) instanceof Item.When when && (!explaining || closing || when.due() instanceof Due.At)) {
                return when;
            }
        }
        return null;
    }
}
