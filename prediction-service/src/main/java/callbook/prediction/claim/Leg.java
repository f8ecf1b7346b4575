package callbook.prediction.claim;

import java.util.List;
import java.util.Objects;

/** One inequality over market prints; a call holds when all its legs do. */
public sealed interface Leg {

    /** What of the market is looked at. */
    Measure measure();

    /** The canonical symbol it is about. */
    String subject();

    /** The canonical symbol a spread is measured against, or null. */
    default String benchmark() {
        return null;
    }

    /** The comparison and its number or band, in {@link #unit()}. */
    Bound bound();

    /** The unit of the bound. */
    Unit unit();

    /** Which prints of the window count. */
    Watch watch();

    /** Every symbol the leg names. */
    default List<String> symbols() {
        return benchmark() == null ? List.of(subject()) : List.of(subject(), benchmark());
    }

    /** Which way it points. A band of levels points nowhere, since only a price could tell. */
    default Direction direction() {
        return bound().direction();
    }

    /** A print of the subject itself: a price, an index level, a yield in per cent. */
    record Level(String subject, Bound bound, Watch watch) implements Leg {
        public Level {
            requireAll(subject, bound, watch);
        }

        @Override
        public Measure measure() {
            return Measure.LEVEL;
        }

        @Override
        public Unit unit() {
            return Unit.PRICE;
        }

        @Override
        public Direction direction() {
            return bound instanceof Bound.Range ? Direction.NONE : bound.direction();
        }
    }

    /** The subject's move from the base print to the settling print, in per cent, or in basis points for a yield or a rate. */
    record Change(String subject, Bound bound, Unit unit, Watch watch) implements Leg {
        public Change {
            requireAll(subject, bound, watch);
            if (unit != Unit.PERCENT && unit != Unit.BASIS_POINTS) {
                throw new IllegalArgumentException("a change is in per cent or in basis points, not in " + unit);
            }
        }

        @Override
        public Measure measure() {
            return Measure.CHANGE;
        }
    }

    /** The subject's move less the benchmark's, in percentage points. */
    record Spread(String subject, String benchmark, Bound bound, Watch watch) implements Leg {
        public Spread {
            requireAll(subject, bound, watch);
            Objects.requireNonNull(benchmark, "benchmark");
            if (subject.equals(benchmark)) {
                throw new IllegalArgumentException("a spread needs two symbols, not " + subject + " twice");
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
    }

    private static void requireAll(String subject, Bound bound, Watch watch) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(watch, "watch");
    }
}
