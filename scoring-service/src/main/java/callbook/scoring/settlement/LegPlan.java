package callbook.scoring.settlement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import callbook.scoring.claim.Leg;
import callbook.scoring.price.Print;

/** What has to be looked up to decide a leg, as far as calendars can say it. */
sealed interface LegPlan {

    Leg leg();

    /** When the last of its moments has come and its window is over. */
    Instant due();

    /** The symbols that it looks at, the subject first. */
    List<Side> symbols();

    /** Why the base that the words name cannot be one, to be read after "base"; empty where it can. */
    Optional<String> refusal();

    /**
     * What the tape has for it.
     *
     * @param stated the number that the call states in place of a base
     */
    LegReading read(Tape tape, Optional<Print> stated);

    /**
     * One print decides.
     *
     * @param sides the subject, then the benchmark where there is one
     */
    record AtEnd(Leg leg, List<SidePlan> sides, Instant due) implements LegPlan {
        public AtEnd {
            Objects.requireNonNull(leg);
            Objects.requireNonNull(due);
            sides = List.copyOf(sides);
        }

        @Override
        public List<Side> symbols() {
            return sides.stream().map(SidePlan::side).toList();
        }

        @Override
        public Optional<String> refusal() {
            return sides.stream().anyMatch(SidePlan::isMeasuredFromItsEnd) ? Optional.of("is the settling print itself")
                    : Optional.empty();
        }

        @Override
        public LegReading read(Tape tape, Optional<Print> stated) {
            return new AtEndReading(leg, sides.stream().map(side -> SideReading.of(side, tape, stated)).toList());
        }
    }

    /**
     * The prints of a window decide.
     *
     * @param sides the subject, then the benchmark where there is one
     */
    record Over(Leg leg, List<WindowSide> sides, Instant due) implements LegPlan {
        public Over {
            Objects.requireNonNull(leg);
            Objects.requireNonNull(due);
            sides = List.copyOf(sides);
        }

        @Override
        public List<Side> symbols() {
            return sides.stream().map(WindowSide::side).toList();
        }

        @Override
        public Optional<String> refusal() {
            return sides.stream().anyMatch(WindowSide::isEmpty)
                    ? Optional.of("is a print at or after which no print of the window can lie")
                    : Optional.empty();
        }

        @Override
        public LegReading read(Tape tape, Optional<Print> stated) {
            return WindowReading.of(this, tape, stated);
        }
    }
}
