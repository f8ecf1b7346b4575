package callbook.scoring.settlement;

import java.util.Objects;
import java.util.Optional;

/**
 * When one symbol of a leg is looked at.
 *
 * @param base empty for a level, and where the call states the number itself
 * @param settling inside the window
 */
record SidePlan(Side side, Optional<Moment> base, Moment settling) {
    SidePlan {
        Objects.requireNonNull(side);
        Objects.requireNonNull(base);
        Objects.requireNonNull(settling);
    }

    /** Whether the move would be measured from the print that it is measured to. */
    boolean isMeasuredFromItsEnd() {
        return base.isPresent() && base.get().equals(settling);
    }
}
