package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import callbook.scoring.calendar.Session;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Measure;
import callbook.scoring.claim.Truth;
import callbook.scoring.price.Price;
import callbook.scoring.price.Print;

/**
 * What the tape has for a leg that the prints of a window decide.
 *
 * @param bases of each side, where it needs one
 * @param stated the number that the call states in place of a base
 */
record WindowReading(Leg leg, List<Optional<Reading>> bases, Optional<Print> stated, Watched watched)
        implements
            LegReading {
    WindowReading {
        Objects.requireNonNull(leg);
        Objects.requireNonNull(stated);
        Objects.requireNonNull(watched);
        bases = List.copyOf(bases);
    }

    static WindowReading of(LegPlan.Over plan, Tape tape, Optional<Print> stated) {
        List<Optional<Reading>> bases = plan.sides().stream()
                .map(side -> side.base().map(moment -> tape.read(side.side(), moment))).toList();
        List<Print> from = bases.stream().flatMap(base -> base.flatMap(Reading::print).stream()).toList();
        List<WindowSide> sides = plan.sides().stream().map(side -> side.over(begun(side.window(), from))).toList();
        Optional<Price> base = (stated.isPresent() ? stated : from.stream().findFirst()).map(Print::price);
        Watcher watcher = plan.leg().measure() == Measure.SPREAD
                ? new PairWatch(plan.leg(), sides.get(0), sides.get(1),
                        from.size() == 2 ? from.stream().map(Print::price).toList() : List.of(), tape)
                : new Watch(sides.get(0), new Comparison(plan.leg(), base), tape);
        List<Session> sessions = Trading.in(sides.get(0).window(), sides.get(0).side().clock(), tape.now());
        Watched watched = Watched.of(plan.leg(), base, sessions, watcher);
        return new WindowReading(plan.leg(), bases, stated,
                watched.isBlank() && !sessions.isEmpty() ? watched.missing(unseen(sides.get(0), sessions)) : watched);
    }

    /** No print is there and none has to come: one that comes all the same is looked at. */
    private static Reading unseen(WindowSide side, List<Session> sessions) {
        return new Reading.Missing(new NeededBar(side.side().symbol(), side.side().market().mic(),
                sessions.get(sessions.size() - 1)));
    }

    /** A window begins at the later of its base prints: none of them is one of its own. */
    private static Window begun(Window window, List<Print> bases) {
        Window begun = window;
        for (Print base : bases) {
            begun = begun.from(base.time());
        }
        return begun;
    }

    @Override
    public Stream<Reading> all() {
        return Stream.concat(bases.stream().flatMap(Optional::stream), watched.readings().stream());
    }

    @Override
    public Truth holds() {
        return watched.truth();
    }

    @Override
    public boolean isDecided() {
        return watched.truth() == Comparison.decisive(leg.observed());
    }

    @Override
    public Optional<VoidReason> reason() {
        if (holds() != Truth.UNKNOWN) {
            return Optional.empty();
        }
        if (bases.stream().flatMap(Optional::stream).anyMatch(base -> !base.isThere())) {
            return Optional.of(VoidReason.NO_BASE_PRINT);
        }
        boolean hasAll = watched.readings().stream().allMatch(Reading::isThere);
        return Optional.of(!hasAll ? VoidReason.NO_SETTLING_PRINT : VoidReason.UNDETERMINED);
    }

    /** A window has no one move that could be graded. */
    @Override
    public Optional<BigDecimal> movePerCent() {
        return Optional.empty();
    }

    @Override
    public LegOutcome outcome() {
        Optional<Print> base = stated.isPresent() ? stated : bases.get(0).flatMap(Reading::print);
        return new LegOutcome(holds(), base, watched.sighting().map(Sighting::subject),
                bases.stream().skip(1).findFirst().flatMap(one -> one).flatMap(Reading::print),
                watched.sighting().flatMap(Sighting::benchmark), watched.sighting().flatMap(Sighting::measured));
    }
}
