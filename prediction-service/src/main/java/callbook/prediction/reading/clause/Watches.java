package callbook.prediction.reading.clause;

import java.util.EnumSet;
import java.util.Set;

import callbook.prediction.claim.Observed;
import callbook.prediction.claim.Prints;
import callbook.prediction.claim.Watch;
import callbook.prediction.reading.items.Role;

/** Which prints the verbs of a clause make count. */
final class Watches {

    private static final Set<Role> TOUCHING = EnumSet.of(Role.TOUCH, Role.REACH, Role.BREAK_UP, Role.BREAK_DOWN, Role.ONCE);

    private Watches() {
    }

    /**
     * A negated "stays" is one print that does not; a negated "reaches" is every print that does not.
     *
     * @param level whether the leg is about a level, of which a negation means "never" unless it is a plain "is not"
     */
    static Watch of(Slots slots, boolean level) {
        return new Watch(observed(slots, level), closes(slots) ? Prints.CLOSES : Prints.ALL);
    }

    private static boolean closes(Slots slots) {
        return slots.manner.contains(Role.CLOSE) || slots.manner.contains(Role.CLOSING_BASIS);
    }

    private static Observed observed(Slots slots, boolean level) {
        boolean holding = slots.manner.contains(Role.HOLD)
                || slots.manner.contains(Role.TRADE) && slots.comparison == Role.WITHIN;
        if (slots.manner.stream().anyMatch(TOUCHING::contains)) {
            return slots.negated || slots.denies ? Observed.THROUGHOUT : Observed.ANY_TIME;
        }
        if (holding) {
            return slots.negated ? Observed.ANY_TIME : Observed.THROUGHOUT;
        }
        boolean never = level && slots.negated && !slots.manner.contains(Role.IS_NOT)
                && !slots.manner.contains(Role.RECLAIM);
        return never ? Observed.THROUGHOUT : Observed.AT_END;
    }
}
