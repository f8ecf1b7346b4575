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
import callbook.scoring.price.Print;

/** What the tape has for a leg, and whether the leg holds on it. */
record LegReading(Leg leg, List<SideReading> sides) {
    LegReading {
        Objects.requireNonNull(leg);
        sides = List.copyOf(sides);
    }

    static LegReading of(LegPlan plan, Tape tape, Optional<Print> stated) {
        return new LegReading(plan.leg(),
                plan.sides().stream().map(side -> SideReading.of(side, tape, stated)).toList());
    }

    Stream<Reading> all() {
        return sides.stream().flatMap(SideReading::all);
    }

    boolean isAwaiting() {
        return all().anyMatch(Reading.Awaited.class::isInstance);
    }

    Truth holds() {
        return move().filter(Move::isComparable).map(leg.bound()::holds).orElse(Truth.UNKNOWN);
    }

    /** Why the leg makes the call void, once nothing is awaited any more; empty where its truth is known. */
    Optional<VoidReason> reason() {
        Optional<VoidReason> missing = sides.stream().flatMap(side -> side.missing().stream()).sorted().findFirst();
        return missing.isPresent() || holds() != Truth.UNKNOWN ? missing : Optional.of(VoidReason.UNDETERMINED);
    }

    /** The move in per cent to the last digit, where there is one that can be graded. */
    Optional<BigDecimal> movePerCent() {
        boolean graded = leg.measure() != Measure.LEVEL && leg.unit() == Unit.PERCENT
                && sides.stream().allMatch(side -> side.stated().isEmpty());
        return move().filter(move -> graded).flatMap(Move::exactly);
    }

    LegOutcome outcome() {
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
