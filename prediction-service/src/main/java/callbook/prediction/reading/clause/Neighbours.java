package callbook.prediction.reading.clause;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Role;

/** What two clauses side by side make of each other: one takes from the other what it leaves unsaid. */
final class Neighbours {

    private static final Set<Role> VERBS = EnumSet.of(Role.CLOSE, Role.CLOSING_BASIS, Role.HOLD, Role.TRADE, Role.TOUCH,
            Role.REACH, Role.RECLAIM, Role.BREAK_UP, Role.BREAK_DOWN, Role.ONCE, Role.NOT, Role.IS_NOT, Role.OPEN_TO_CLOSE);
    private static final Set<Role> CLOSING = EnumSet.of(Role.CLOSE, Role.CLOSING_BASIS);

    private final Slots before;
    private final Slots next;

    Neighbours(Slots before, Slots next) {
        this.before = before;
        this.next = next;
    }

    /** Fills the later clause: its verb, or how its price is watched. */
    void fill() {
        sameVerb();
        level();
        verb();
    }

    /** Whether the later clause only says more exactly what the earlier one begins, which has taken it in. */
    boolean isOne() {
        return isBand() || isSize();
    }

    /** "At least 3% but no more than 6%": the later clause is the upper end of the earlier one's move. */
    private boolean isBand() {
        boolean upper = next.comparison == Role.AT_MOST && next.direction == null && next.relation == null
                && next.figure != null
                && next.subjects.equals(before.subjects);
        boolean lower = (before.comparison == Role.AT_LEAST || before.after == Role.OR_MORE)
                && (before.direction != null || before.relation != null) && before.figure != null;
        Optional<Figure> range = upper && lower ? before.figure.to(next.figure) : Optional.empty();
        range.ifPresent(found -> before.resize(found, Role.BETWEEN, null, next.when));
        return range.isPresent();
    }

    /** "Bearish through August 28, at least −2.5%": the later clause is the size of the earlier one's move. */
    private boolean isSize() {
        boolean bare = before.isBareMove() && before.relation == null;
        boolean size = next.figure != null && !next.figure.isPrice() && next.direction == null && next.relation == null
                && !next.flat && !next.negated && next.manner.isEmpty() && next.subjects.equals(before.subjects)
                && (next.when == null || before.when == null || before.endsWith(next.when));
        if (bare && size) {
            before.resize(next.figure, next.comparison, next.after, next.when);
        }
        return bare && size;
    }

    /** "Rallies and reaches 74,000": the earlier clause only says which way the later one goes, which has taken it. */
    boolean leads() {
        boolean bare = before.isBareMove() && before.relation == null && before.when == null && before.manner.isEmpty();
        boolean level = next.figure != null && next.figure.isPrice() && !next.negated
                && (next.manner.contains(Role.REACH) || next.before == Role.TO || next.manner.contains(Role.TOUCH));
        boolean same = next.subjects.equals(before.subjects) && (next.direction == null || next.direction == before.direction);
        if (bare && level && same) {
            next.direction = before.direction;
        }
        return bare && level && same;
    }

    /** "WTI is lower by Friday, XLE is not": what the later clause leaves unsaid; false where it leaves nothing. */
    boolean completes() {
        boolean open = !next.subjects.isEmpty() && (next.negated || next.manner.contains(Role.ALSO)) && !next.hasPredicate()
                && !next.lacksSeries() && before.figure == null && before.direction != null && before.relation == null;
        next.direction = open ? before.direction : next.direction;
        return open;
    }

    /** "Closes above 660 on Friday and below 680": of the same subjects, and about the close twice. */
    private void sameVerb() {
        boolean own = next.manner.stream().anyMatch(VERBS::contains);
        if (own || before.negated || next.isRelative() || !next.subjects.equals(before.subjects)) {
            return;
        }
        before.manner.stream().filter(CLOSING::contains).forEach(next.manner::add);
        if (before.manner.contains(Role.HOLD) && before.comparison != null && next.comparison != null) {
            next.manner.add(Role.HOLD);
        }
    }

    /** "WTI holds above 74 and Brent above 78". */
    private void verb() {
        boolean bare = next.manner.isEmpty() && !next.copula && isLevel(next) && isLevel(before) && next.comparison != null
                && before.comparison != null;
        if (bare) {
            next.manner.addAll(before.manner);
            next.negated = before.negated;
            next.denies |= before.denies;
        }
    }

    /** "SPX reaches 7,600 by Christmas, NDX 28,500": a price alone is watched like the one before. */
    private void level() {
        boolean alone = isLevel(next) && !next.subjects.isEmpty() && next.direction == null && next.comparison == null
                && next.before == null && !next.negated && next.manner.isEmpty() && next.relation == null;
        if (alone && isLevel(before) && before.figure.isRange() == next.figure.isRange()) {
            next.comparison = before.comparison;
            next.direction = before.direction;
            next.before = before.before;
            next.after = before.after;
            next.negated = before.negated;
            next.denies = before.denies;
            next.manner.addAll(before.manner);
        }
    }

    private static boolean isLevel(Slots slots) {
        return slots.figure != null && slots.figure.isPrice();
    }
}
