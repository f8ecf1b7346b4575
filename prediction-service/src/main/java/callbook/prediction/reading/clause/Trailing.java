package callbook.prediction.reading.clause;

import java.util.EnumSet;
import java.util.Set;

import callbook.prediction.reading.items.Role;

/** What the words behind an understood clause do to it: "…, perhaps", "… — not", "…, was my call". */
final class Trailing {

    private static final Set<Role> UNSAYING = EnumSet.of(Role.NOT, Role.IS_NOT, Role.HEDGE, Role.PAST);
    private static final Set<Role> OTHER_SUBJECTS = EnumSet.of(Role.THING, Role.UNPRICED, Role.MOOD);

    private Trailing() {
    }

    /**
     * Whether they take the clause back. A reason, or words about something else, do not; a figure at once is a part of the
     * clause that was not understood.
     */
    static boolean disowns(Items items, int from) {
        int end = Math.min(items.next(from, Role.REASON), items.next(from, Role.SEMICOLON));
        if (from >= end) {
            return false;
        }
        Items rest = items.between(from, end);
        return rest.role(0) == Role.FIGURE || rest.any(0, UNSAYING) && !rest.any(0, OTHER_SUBJECTS);
    }
}
