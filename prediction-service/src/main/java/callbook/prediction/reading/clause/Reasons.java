package callbook.prediction.reading.clause;

import callbook.prediction.claim.Untestable.Reason;
import callbook.prediction.reading.items.Role;

/** Why a clause that was read makes no leg. */
final class Reasons {

    private Reasons() {
    }

    /** The reason, or null where the clause is rather no prediction at all. */
    static Reason of(Slots slots) {
        if (slots.subjects.isEmpty()) {
            boolean says = slots.when != null && (slots.direction != null || slots.relation != null);
            return says ? Reason.NO_SUBJECT : null;
        }
        if (slots.relation != null && slots.benchmarks.isEmpty()) {
            return Reason.NO_SUBJECT;
        }
        boolean priced = slots.figure != null && slots.figure.isPrice();
        if (priced && slots.subjects.stream().anyMatch(thing -> thing.at(slots.figure.high()) == null)) {
            return Reason.UNKNOWN_SUBJECT;
        }
        boolean target = priced && slots.when != null && slots.direction == null && slots.comparison == null;
        return target || slots.manner.contains(Role.BIG_MOVE) ? Reason.NO_DIRECTION : null;
    }
}
