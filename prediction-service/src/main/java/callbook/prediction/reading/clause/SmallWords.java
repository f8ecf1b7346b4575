package callbook.prediction.reading.clause;

import java.util.Locale;
import java.util.Optional;

import callbook.prediction.claim.Base;
import callbook.prediction.claim.Kind;
import callbook.prediction.reading.clause.Use.Meaning;
import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;
import callbook.prediction.reading.time.Due;

/**
 * What a small word ("to", "than", "from") or a colon does depends on what follows it: a figure, a thing, a time or the current
 * price.
 */
final class SmallWords {

    private static final Use UNKNOWN = new Use(Meaning.UNKNOWN, 0);

    private final Items items;
    private final Slots slots;

    SmallWords(Items items, Slots slots) {
        this.items = items;
        this.slots = slots;
    }

    Use use(Role role, int at) {
        int next = items.significant(at + 1);
        Role following = items.role(next);
        return switch (role) {
            case TO -> to(at, next);
            case BY, AT -> following == Role.FIGURE || items.isPredicate(next) && role == Role.BY ? before(role, at)
                    : following == Role.THING && role == Role.BY ? noun(at) : UNKNOWN;
            case THAN, RELATIVE -> compared(role, at, next);
            case FROM -> following == Role.CURRENT ? kept(at) : following == Role.THING ? noun(at) : base(next);
            case OF -> following == Role.THING ? noun(at)
                    : following == Role.FIGURE && slots.comparison == Role.WITHIN && slots.figure != null ? around(next)
                            : following == Role.CURRENT
                                    || isSize(following) && (slots.direction != null || slots.relation != null) ? kept(at)
                                            : UNKNOWN;
            case CURRENT -> following == Role.FIGURE && items.figure(next).isPrice()
                    && (slots.comparison == null || slots.figure != null) ? base(next)
                            : kept(at);
            case COLON -> isLast(next) && slots.subjects.isEmpty() && slots.hasPredicate() ? new Use(Meaning.SUBJECTS, at + 1)
                    : slots.subjects.isEmpty() || slots.hasPredicate() ? new Use(Meaning.ENDS, at) : kept(at);
            case IN -> following == Role.THING ? noun(at)
                    : following == Role.FIGURE && items.figure(next).isRange() ? band(at) : UNKNOWN;
            case REASON -> following == Role.THING ? noun(at) : UNKNOWN;
            case ON -> following == Role.THING && slots.figure != null && slots.subjects.isEmpty() ? noun(at)
                    : slots.hasPredicate() ? new Use(Meaning.ENDS, at) : UNKNOWN;
            case AGAINST_DOLLAR ->
                slots.subjects.stream().allMatch(thing -> thing.move().kind() == Kind.FX) ? kept(at) : UNKNOWN;
            default -> UNKNOWN;
        };
    }

    /** "flat to down", "climbs to 700", "Nvidia to lag". */
    private Use to(int at, int next) {
        if (items.role(next) == Role.FIGURE) {
            return before(Role.TO, at);
        }
        if (items.role(next) == Role.TIME && slots.base != null) {
            return kept(at);
        }
        boolean infinitive = !slots.hasPredicate() && !slots.subjects.isEmpty();
        boolean either = (slots.flat || slots.direction != null) && items.isDirection(next);
        return infinitive || either ? kept(at) : UNKNOWN;
    }

    private Use before(Role role, int at) {
        boolean free = slots.before == null && slots.figure == null;
        slots.before = role;
        return free ? kept(at) : UNKNOWN;
    }

    /** "higher than NVDA", "higher than $2,014", "relative to the April 2 open". */
    private Use compared(Role role, int at, int next) {
        return switch (items.role(next)) {
            case THING -> {
                slots.manner.add(Role.RELATIVE);
                yield new Use(Meaning.BENCHMARK, at + 1);
            }
            case FIGURE -> role == Role.THAN ? before(Role.THAN, at) : UNKNOWN;
            case CURRENT -> kept(at);
            case TIME -> base(next);
            default -> UNKNOWN;
        };
    }

    private Use base(int at) {
        Base base = switch (items.role(at)) {
            case FIGURE -> number(items.figure(at));
            case TIME -> session(at);
            default -> null;
        };
        boolean free = slots.base == null && base != null;
        slots.base = base;
        return free ? new Use(Meaning.KEPT, at + 1) : UNKNOWN;
    }

    private static Base number(Figure figure) {
        return figure.isPrice() && !figure.isRange() && figure.low().signum() > 0 ? new Base.Number(figure.low()) : null;
    }

    /** A date without its close or open is no price. */
    private Base session(int at) {
        Due due = ((Item.When) items.get(at)).due();
        if (due instanceof Due.Open open) {
            return new Base.SessionOpen(open.date());
        }
        boolean close = items.words(at).toLowerCase(Locale.ROOT).contains("close");
        return close && due instanceof Due.Day day ? new Base.SessionClose(day.date()) : null;
    }

    /** "Higher by Friday: Ford." */
    private boolean isLast(int at) {
        return items.role(at) == Role.THING && items.significant(at + 1) == items.size();
    }

    /** "A fall of 2%", "outperformance of at least 1%". */
    private static boolean isSize(Role following) {
        return following == Role.FIGURE || following == Role.AT_LEAST || following == Role.ABOVE;
    }

    /** "A 5% gain for Ford", "outperformance of semis", "no close below 640 on SPY": whose it is stands behind the noun. */
    private Use noun(int at) {
        boolean said = slots.hasPredicate() && !slots.manner.contains(Role.RELATIVE);
        return slots.subjects.isEmpty() && said ? new Use(Meaning.SUBJECTS, at + 1) : UNKNOWN;
    }

    /** "In a 146 to 150 range". */
    private Use band(int at) {
        boolean fits = slots.comparison == null && slots.figure == null && items.figure(items.significant(at + 1)).isPrice();
        slots.comparison = Role.WITHIN;
        return fits ? kept(at) : UNKNOWN;
    }

    /** "Within $4 of $201": as far on either side. */
    private Use around(int at) {
        Optional<Figure> band = slots.figure.around(items.figure(at));
        slots.figure = band.orElse(slots.figure);
        return band.isPresent() ? new Use(Meaning.KEPT, at + 1) : UNKNOWN;
    }

    private static Use kept(int at) {
        return new Use(Meaning.KEPT, at + 1);
    }
}
