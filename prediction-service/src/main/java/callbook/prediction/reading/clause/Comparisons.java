package callbook.prediction.reading.clause;

import callbook.prediction.reading.clause.Use.Meaning;
import callbook.prediction.reading.items.Role;

/** What a word of comparison does: it stands before a figure, or sets a thing against another one. */
final class Comparisons {

    private final Items items;
    private final Slots slots;

    Comparisons(Items items, Slots slots) {
        this.items = items;
        this.slots = slots;
    }

    Use use(Role role, int at) {
        return switch (role) {
            case OVER, UNDER -> relate(slots.relate(role), at);
            case NOT_UNDER -> relate(slots.negate(Role.NOT) && slots.relate(Role.UNDER), at);
            case BREAK_UP, BREAK_DOWN -> breakThrough(role, at);
            case FOLLOWS -> follows(at);
            case PAST -> past(at);
            default -> compare(role, at);
        };
    }

    /** "A over B" is a comparison of two things, "over 5%" one with a figure, "no higher than now" a move that is denied. */
    private Use compare(Role role, int at) {
        int next = items.significant(at + 1);
        boolean still = (role == Role.AT_MOST || role == Role.AT_LEAST) && items.role(next) == Role.CURRENT;
        if (still) {
            boolean fits = slots.negate(Role.IS_NOT) && slots.turn(role == Role.AT_MOST ? Role.UP : Role.DOWN);
            return taken(fits, next);
        }
        boolean thing = items.role(next) == Role.THING;
        boolean moves = role == Role.LESS || items.isWord(at, "more than");
        if (thing && moves && slots.direction != null && slots.relation == null) {
            return relateMoves(role == Role.LESS, at);
        }
        return thing && (items.isWord(at, "over") || items.isWord(at, ">") || items.isWord(at, "<"))
                ? relate(slots.relate(role == Role.ABOVE ? Role.OVER : Role.UNDER), at)
                : taken(slots.compare(role, items.words(at)), at);
    }

    /** "Gains more than gold", "falls less than silver". */
    private Use relateMoves(boolean less, int at) {
        boolean over = slots.direction == Role.UP != less;
        slots.direction = null;
        return relate(slots.relate(over ? Role.OVER : Role.UNDER), at);
    }

    /** "Tops SPY" does better than it, "tops 700" goes above it. */
    private Use breakThrough(Role role, int at) {
        if (items.role(items.significant(at + 1)) == Role.THING && !slots.hasPredicate()) {
            return relate(slots.relate(role == Role.BREAK_UP ? Role.OVER : Role.UNDER), at);
        }
        return taken(slots.look(role) && slots.compare(role == Role.BREAK_UP ? Role.ABOVE : Role.BELOW), at);
    }

    /** "Lower by Friday is where we see Brent". */
    private Use follows(int at) {
        boolean turned = slots.subjects.isEmpty() && slots.hasPredicate()
                && items.role(items.significant(at + 1)) == Role.THING;
        return new Use(turned ? Meaning.SUBJECTS : Meaning.FAILS, at + 1);
    }

    /** "I'd be surprised if it weren't higher" is no past, nor is "fails to beat". */
    private Use past(int at) {
        String word = items.words(at).replace('’', '\'');
        if (slots.negated && (word.equals("weren't") || word.equals("wasn't"))) {
            return taken(slots.negate(Role.IS_NOT), at);
        }
        if (slots.negated && (word.equals("were") || word.equals("was"))) {
            return taken(true, at);
        }
        return word.equals("beat") && isInfinitive(at) ? relate(slots.relate(Role.OVER), at) : new Use(Meaning.UNKNOWN, at);
    }

    /** "Fails to beat", "will beat", "semis beat" (of several), but not "Brent beat WTI". */
    private boolean isInfinitive(int at) {
        Role last = at > 0 ? items.role(at - 1) : Role.MARK;
        boolean led = last == Role.NOT || last == Role.TO || last == Role.COMMIT || last == Role.NOISE;
        boolean several = slots.subjects.size() > 1 || last == Role.THING && items.words(at - 1).endsWith("s");
        return !slots.hasPredicate() && (led || several && items.isAhead(at));
    }

    private static Use relate(boolean fits, int at) {
        return new Use(fits ? Meaning.BENCHMARK : Meaning.FAILS, at + 1);
    }

    private static Use taken(boolean fits, int at) {
        return new Use(fits ? Meaning.TAKEN : Meaning.FAILS, at + 1);
    }
}
