package callbook.prediction.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** The price a move is counted from, where the words name one; a call without it counts from the price at publication. */
public sealed interface Base {

    /** The names of the alternatives, as clients see them. */
    enum Kind {
        SESSION_CLOSE,
        SESSION_OPEN,
        NUMBER
    }

    /** Which alternative this is. */
    Kind kind();

    /** The official close of a date. */
    record SessionClose(LocalDate date) implements Base {
        public SessionClose {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public Kind kind() {
            return Kind.SESSION_CLOSE;
        }
    }

    /** The official open of a date. */
    record SessionOpen(LocalDate date) implements Base {
        public SessionOpen {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public Kind kind() {
            return Kind.SESSION_OPEN;
        }
    }

    /** A price stated in the text, above zero. */
    record Number(BigDecimal value) implements Base {
        public Number {
            value = Decimals.stable(value);
            if (value.signum() <= 0) {
                throw new IllegalArgumentException("a stated base is above zero, not " + value);
            }
        }

        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }
    }
}
