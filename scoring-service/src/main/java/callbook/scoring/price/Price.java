package callbook.scoring.price;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What is known of a price: the number itself, that it lies inside a bar, or only that there was one. */
public sealed interface Price {

    /** The price lies at one of these or, where there are two, between them; empty where nothing is known. */
    List<BigDecimal> ends();

    /** Whether it is one number. */
    default boolean isExact() {
        return ends().size() == 1;
    }

    /** Whether anything is known of it. */
    default boolean isKnown() {
        return !ends().isEmpty();
    }

    /** Somewhere in [low, high]; exactly there where the two are equal. */
    static Price between(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? new Exact(low) : new Between(low, high);
    }

    /** A print. */
    record Exact(BigDecimal value) implements Price {
        public Exact {
            Objects.requireNonNull(value);
        }

        @Override
        public List<BigDecimal> ends() {
            return List.of(value);
        }
    }

    /**
     * A price inside a bar, both ends possible.
     *
     * @param low below {@code high}
     */
    record Between(BigDecimal low, BigDecimal high) implements Price {
        public Between {
            if (low.compareTo(high) >= 0) {
                throw new IllegalArgumentException("low " + low + " is not below high " + high);
            }
        }

        @Override
        public List<BigDecimal> ends() {
            return List.of(low, high);
        }
    }

    /** A price inside a session of which only the close was kept. */
    record Unknown() implements Price {
        @Override
        public List<BigDecimal> ends() {
            return List.of();
        }
    }
}
