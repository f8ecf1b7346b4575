package callbook.prediction.reading.clause;

import java.util.EnumSet;
import java.util.Set;

import callbook.prediction.reading.items.Role;

/** What the words behind an understood clause do to it: "…, perhaps", "… — not", "…, was my call". */
final class Trailing {

    private static final Set<Role> UNSAYING = EnumSet.of(Role.NOT, Role.IS_NOT, Role.HEDGE);
    private static final Set<Role> OTHER_SUBJECTS = EnumSet.of(Role.THING, Role.UNPRICED, Role.MOOD);

    /** Behind one of these a denial is of another thing: "and we are in no hurry". */
    private static final Set<Role> LEADING = EnumSet.of(Role.IN, Role.ON, Role.AT, Role.WITH, Role.FROM);

    /** Behind a move these compare it with another: "up, but less than bitcoin". */
    private static final Set<Role> RELATIVE = EnumSet.of(Role.LESS, Role.ABOVE, Role.OVER, Role.UNDER);

    private Trailing() {
    }

    /** Whether nothing but a figure was read: a part of the clause before that was not understood ("above 600, 50"). */
    static boolean isLooseFigure(Slots slots) {
        return slots.subjects.isEmpty() && slots.figure != null && slots.direction == null && slots.relation == null
                && slots.comparison == null;
    }

    /**
     * Whether they take the clause back. A reason, or words about something else, do not; a figure at once is a part of the
     * clause that was not understood.
     */
    static boolean disowns(Items items, int from) {
        if (Attribution.isIn(items, from) || Ellipsis.isHalf(items, from)) {
            return true;
        }
        int end = Math.min(items.next(from, Role.REASON), items.next(from, Role.SEMICOLON));
        if (from >= end) {
            return false;
        }
        Items rest = items.between(from, end);
        Items all = items.between(from, items.next(from, Role.SEMICOLON));
        int first = rest.significant(0);
        boolean size = rest.role(first) == Role.BY && rest.any(first, EnumSet.of(Role.FIGURE));
        boolean relative = RELATIVE.contains(rest.role(first)) && rest.role(rest.significant(first + 1)) == Role.THING;
        return rest.role(0) == Role.FIGURE || size || relative || unsays(rest) && !rest.any(0, OTHER_SUBJECTS)
                || UNSAYING.contains(last(all)) && !all.any(0, OTHER_SUBJECTS);
    }

    /**
     * "…, perhaps", "… — not", "…, was my call": at once or with the last word; further inside they speak of something else.
     */
    private static boolean unsays(Items rest) {
        int first = rest.significant(rest.role(0) == Role.DASH ? 1 : 0);
        return rest.role(first) == Role.PAST || UNSAYING.contains(rest.role(first))
                || !LEADING.contains(rest.role(first)) && UNSAYING.contains(rest.role(rest.significant(first + 1)));
    }

    /** "…, whatever the minister says": what others say makes no difference. */
    static boolean concedes(Items items, int from) {
        int at = items.significant(from);
        return items.role(at) == Role.REASON && Leading.concedes(items, at);
    }

    private static Role last(Items items) {
        int last = items.size() - 1;
        while (last > 0 && items.role(last) == Role.MARK) {
            last--;
        }
        return items.role(last);
    }
}
