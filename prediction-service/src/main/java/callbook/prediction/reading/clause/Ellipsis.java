package callbook.prediction.reading.clause;

import java.util.EnumSet;
import java.util.Set;

import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;

/**
 * What a clause leaves unsaid since the one before it said so: "closes above 660 on Friday and below 680" is about the close
 * twice, "rises 2%, to above 660" about one price.
 */
final class Ellipsis {

    private static final Set<Role> VERBS = EnumSet.of(Role.CLOSE, Role.CLOSING_BASIS, Role.HOLD, Role.TRADE, Role.TOUCH,
            Role.REACH, Role.RECLAIM, Role.BREAK_UP, Role.BREAK_DOWN, Role.ONCE, Role.NOT, Role.IS_NOT, Role.OPEN_TO_CLOSE);
    /** It seldom goes the way of what is named beside it. */
    private static final String VOLATILITY = "VIX";
    private static final Set<Role> CLOSING = EnumSet.of(Role.CLOSE, Role.CLOSING_BASIS);
    private static final Set<Role> COMPARISONS = EnumSet.of(Role.ABOVE, Role.BELOW, Role.AT_LEAST, Role.AT_MOST);

    private Ellipsis() {
    }

    /** Takes the verb of the clause before, where this one about the same subjects has none of its own. */
    static void complete(Slots slots, Slots before) {
        boolean own = slots.manner.stream().anyMatch(VERBS::contains);
        if (own || before.negated || slots.isRelative() || !slots.subjects.equals(before.subjects)) {
            return;
        }
        before.manner.stream().filter(CLOSING::contains).forEach(slots.manner::add);
        if (before.manner.contains(Role.HOLD) && before.comparison != null && slots.comparison != null) {
            slots.manner.add(Role.HOLD);
        }
    }

    /** The index of what "to" leads to behind a clause that moves: "rises 2%, to above 660"; the same index elsewhere. */
    static int led(Items items, int at) {
        return items.role(at) == Role.TO && COMPARISONS.contains(items.role(items.significant(at + 1)))
                ? items.significant(at + 1)
                : at;
    }

    /** Whether a level behind "to" is left over, so that the clause before is only half of what is meant. */
    static boolean isHalf(Items items, int at) {
        return items.role(at) == Role.TO && items.role(items.significant(at + 1)) == Role.FIGURE;
    }

    /** "I expect volatility, and SPY lower": the index behind what is only expected, the same index where nothing is. */
    static int expected(Items items, int from) {
        int at = from;
        while (items.role(at) == Role.COMMIT || items.role(at) == Role.NOISE) {
            at++;
        }
        boolean noun = at > 0 && at < items.size() && items.get(at) instanceof Item.Named named && named.thing().proxy();
        boolean restless = noun && ((Item.Named) items.get(at)).thing().move().symbol().equals(VOLATILITY);
        boolean joined = items.role(at + 1) == Role.COMMA && items.role(at + 2) == Role.AND
                || restless && items.role(at + 1) == Role.AND;
        int next = items.significant(at + 1);
        return noun && joined && items.role(next) == Role.THING ? next : from;
    }
}
