package callbook.scoring.settlement;

import java.util.Objects;
import java.util.Optional;

import callbook.scoring.price.DailyBar;
import callbook.scoring.price.Print;

/** What the tape has for one needed bar. */
sealed interface Reading {

    NeededBar needed();

    /** The print, where there is one. */
    default Optional<Print> print() {
        return Optional.empty();
    }

    /** Whether the tape has it. */
    default boolean isThere() {
        return print().isPresent();
    }

    /** The bar is there. */
    record Present(NeededBar needed, DailyBar bar, Print read) implements Reading {
        public Present {
            Objects.requireNonNull(needed);
            Objects.requireNonNull(bar);
            Objects.requireNonNull(read);
        }

        @Override
        public Optional<Print> print() {
            return Optional.of(read);
        }
    }

    /** An intraday bar of that session tells it, so that its daily bar is not needed. */
    record Intraday(NeededBar needed, Print read) implements Reading {
        public Intraday {
            Objects.requireNonNull(needed);
            Objects.requireNonNull(read);
        }

        @Override
        public Optional<Print> print() {
            return Optional.of(read);
        }
    }

    /** The session has not closed, or its bar may still come. */
    record Awaited(NeededBar needed) implements Reading {
    }

    /** Patience is over; it may come all the same, and then supersedes the void. */
    record Missing(NeededBar needed) implements Reading {
    }
}
