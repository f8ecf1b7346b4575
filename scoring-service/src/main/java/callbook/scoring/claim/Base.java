package callbook.scoring.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The price that a move is measured from, where the words name one; without it, the price at publication. */
public sealed interface Base {

    /** The civil date that the words name, where they name one. */
    default Optional<LocalDate> civilDate() {
        return Optional.empty();
    }

    /** The official close of the session of that date. */
    record SessionClose(LocalDate date) implements Base {
        public SessionClose {
            Objects.requireNonNull(date);
        }

        @Override
        public Optional<LocalDate> civilDate() {
            return Optional.of(date);
        }
    }

    /** The official open of the session of that date. */
    record SessionOpen(LocalDate date) implements Base {
        public SessionOpen {
            Objects.requireNonNull(date);
        }

        @Override
        public Optional<LocalDate> civilDate() {
            return Optional.of(date);
        }
    }

    /** A "current price" that the writer states; checked against the tape before it counts. */
    record NumberBase(BigDecimal value) implements Base {
        public NumberBase {
            Objects.requireNonNull(value);
        }
    }
}
