package callbook.prediction.reading.clause;

import java.util.Optional;

import callbook.prediction.reading.clause.Use.Meaning;
import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Role;

/** What "and", "or", a comma or a slash does: it goes on with a list, widens a range, leads to a time, or ends the clause. */
final class Joints {

    private final Items items;
    private final Slots slots;

    Joints(Items items, Slots slots) {
        this.items = items;
        this.slots = slots;
    }

    /** @param benchmarks whether the clause is listing what it compares with */
    Use use(Role joint, int at, boolean benchmarks) {
        int next = items.significant(at + 1);
        Role following = items.role(next);
        if (joint == Role.AND && (slots.comparison == Role.BETWEEN || slots.comparison == Role.WITHIN)
                && following == Role.FIGURE
                && widen(items.figure(next))) {
            return new Use(Meaning.KEPT, next + 1);
        }
        if (slots.lacksSeries() && slots.comparison == Role.BETWEEN) {
            return new Use(Meaning.KEPT, at + 1);
        }
        if (!slots.hasPredicate() && !slots.vague) {
            return subjects(joint, at, following);
        }
        if (joint == Role.OR) {
            return new Use(items.isDirection(next) ? Meaning.KEPT : Meaning.UNKNOWN, at + 1);
        }
        boolean size = joint == Role.COMMA && (following == Role.BY && slots.figure == null || following == Role.OPEN_TO_CLOSE
                || (following == Role.FROM || following == Role.RELATIVE) && slots.base == null);
        if (following == Role.TIME && joint != Role.SLASH || size) {
            return new Use(Meaning.KEPT, at + 1);
        }
        if (benchmarks && items.isList(at, next)) {
            return new Use(Meaning.LISTS, at + 1);
        }
        return new Use(joint == Role.SLASH ? Meaning.UNKNOWN : Meaning.ENDS, at);
    }

    /** "A or B" names neither; "ETH/BTC" is one price. */
    private Use subjects(Role joint, int at, Role following) {
        boolean list = joint != Role.OR && !(joint == Role.SLASH && items.isPair(at));
        Meaning meaning = !list ? Meaning.UNKNOWN : following == Role.THING ? Meaning.LISTS : Meaning.KEPT;
        return new Use(meaning, at + 1);
    }

    /** Makes "between 4.6" with "4.8%" a range; false where the two do not fit. */
    private boolean widen(Figure upper) {
        Optional<Figure> range = slots.figure == null ? Optional.empty() : slots.figure.to(upper);
        slots.figure = range.orElse(slots.figure);
        return range.isPresent();
    }
}
