package callbook.scoring.settlement;

import java.util.Objects;
import java.util.Optional;

/**
 * When one symbol of a leg is looked at over a window.
 *
 * @param base empty for a level, and where the call states the number itself
 * @param window so far as calendars can say it; it begins at the base print where that lies later
 * @param fromOpen whether it begins with an official open that is the base, and so none of its own prints
 * @param isEmpty whether the base leaves no print in it
 */
record WindowSide(Side side, Optional<Moment> base, Window window, boolean fromOpen, boolean isEmpty) {
    WindowSide {
        Objects.requireNonNull(side);
        Objects.requireNonNull(base);
        Objects.requireNonNull(window);
    }

    /** The same side in another window, which may begin later: then no longer with that open. */
    WindowSide over(Window later) {
        return new WindowSide(side, base, later, fromOpen && later.after().equals(window.after()), isEmpty);
    }
}
