package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Measure;
import callbook.scoring.claim.Truth;
import callbook.scoring.claim.Unit;

/** What the tape has for a leg that one print decides. */
record AtEndReading(Leg leg, List<SideReading> sides) implements LegReading {
    AtEndReading {
        Objects.requireNonNull(leg);
        sides = List.copyOf(sides);
    }

    @Override
    public Stream<Reading> all() {
        return sides.stream().flatMap(SideReading::all);
    }

    @Override
    public boolean isDecided() {
        return false;
    }

    @Override
    public Truth holds() {
        return move().filter(Move::isComparable).map(leg.bound()::holds).orElse(Truth.UNKNOWN);
    }

    @Override
    public Optional<VoidReason> reason() {
        Optional<VoidReason> missing = sides.stream().flatMap(side -> side.missing().stream()).sorted().findFirst();
        return missing.isPresent() || holds() != Truth.UNKNOWN ? missing : Optional.of(VoidReason.UNDETERMINED);
    }

    @Override
    public Optional<BigDecimal> movePerCent() {
        boolean graded = leg.measure() != Measure.LEVEL && leg.unit() == Unit.PERCENT
                && sides.stream().allMatch(side -> side.stated().isEmpty());
        return move().filter(move -> graded).flatMap(Move::exactly);
    }

    @Override
    public LegOutcome outcome() {
        SideReading subject = sides.get(0);
        Optional<SideReading> benchmark = sides.stream().skip(1).findFirst();
        return new LegOutcome(holds(), subject.basePrint(), subject.settling().print(),
                benchmark.flatMap(SideReading::basePrint), benchmark.flatMap(side -> side.settling().print()),
                move().flatMap(Move::shown));
    }

    /** Empty where a price is not there. */
    private Optional<Move> move() {
        return switch (leg.measure()) {
            case LEVEL -> sides.get(0).settlingPrice().map(Move.Level::new);
            case CHANGE -> sides.get(0).basePrice().flatMap(base -> sides.get(0).settlingPrice()
                    .map(settling -> Move.between(base, settling, leg.unit())));
            case SPREAD -> perCent(sides.get(0)).flatMap(subject -> perCent(sides.get(1))
                    .map(benchmark -> new Move.Spread(subject, benchmark)));
        };
    }

    private static Optional<Move.PerCent> perCent(SideReading side) {
        return side.basePrice().flatMap(base -> side.settlingPrice().map(settling -> new Move.PerCent(base, settling)));
    }
}
