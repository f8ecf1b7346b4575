package callbook.scoring.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The quantity of a leg, with the symbols and the unit that fit it and no others. */
public sealed interface Measured {

    String subject();

    Measure measure();

    Unit unit();

    /** Only a spread has one. */
    default Optional<String> benchmark() {
        return Optional.empty();
    }

    /** The symbols whose prices it needs. */
    default List<String> symbols() {
        return List.of(subject());
    }

    /** A print of the subject itself. */
    record Level(String subject) implements Measured {
        public Level {
            Objects.requireNonNull(subject);
        }

        @Override
        public Measure measure() {
            return Measure.LEVEL;
        }

        @Override
        public Unit unit() {
            return Unit.PRICE;
        }
    }

    /**
     * The subject's move from base to settling print.
     *
     * @param unit PERCENT, or BASIS_POINTS for a yield or a rate
     */
    record Change(String subject, Unit unit) implements Measured {
        public Change {
            Objects.requireNonNull(subject);
            if (unit != Unit.PERCENT && unit != Unit.BASIS_POINTS) {
                throw new IllegalArgumentException("a change counts in PERCENT or BASIS_POINTS, not in " + unit);
            }
        }

        @Override
        public Measure measure() {
            return Measure.CHANGE;
        }
    }

    /** The subject's move less the benchmark's, in percentage points. */
    record Spread(String subject, String against) implements Measured {
        public Spread {
            if (subject.equals(against)) {
                throw new IllegalArgumentException(subject + " against itself says nothing");
            }
        }

        @Override
        public Measure measure() {
            return Measure.SPREAD;
        }

        @Override
        public Unit unit() {
            return Unit.PERCENT;
        }

        @Override
        public Optional<String> benchmark() {
            return Optional.of(against);
        }

        @Override
        public List<String> symbols() {
            return List.of(subject, against);
        }
    }
}
