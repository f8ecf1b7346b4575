package callbook.prediction.reading.clause;

import java.util.List;

import callbook.prediction.claim.Base;
import callbook.prediction.claim.Leg;
import callbook.prediction.claim.Measure;

/** Whether a named base makes sense with the legs that were read. */
final class Bases {

    private Bases() {
    }

    /** A base belongs to a move; a stated price to the move of one thing only. */
    static boolean fit(Slots slots, List<Leg> legs) {
        if (slots.base == null) {
            return true;
        }
        boolean moves = legs.stream().noneMatch(leg -> leg.measure() == Measure.LEVEL);
        boolean single = legs.size() == 1 && legs.get(0).measure() == Measure.CHANGE;
        return slots.base instanceof Base.Number ? single : moves;
    }
}
