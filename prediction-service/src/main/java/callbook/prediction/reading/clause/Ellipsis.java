package callbook.prediction.reading.clause;

import java.util.EnumSet;
import java.util.Set;

import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;

/** Words that a clause leaves to the one before it: "rises 2%, to above 660" is about one price. */
final class Ellipsis {

    /** It seldom goes the way of what is named beside it. */
    private static final String VOLATILITY = "VIX";
    private static final Set<Role> COMPARISONS = EnumSet.of(Role.ABOVE, Role.BELOW, Role.AT_LEAST, Role.AT_MOST);

    private Ellipsis() {
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
