package callbook.scoring.settlement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import callbook.scoring.claim.Call;
import callbook.scoring.claim.Truth;
import callbook.scoring.price.Print;
import callbook.scoring.score.Scores;

/** Folds what the tape has for each leg into one verdict. */
record Verdicts(Call call, Instant due, Tape tape) {
    Verdicts {
        Objects.requireNonNull(call);
        Objects.requireNonNull(due);
        Objects.requireNonNull(tape);
    }

    Settlement of(List<LegPlan> plans) {
        Optional<StatedBase> stated = StatedBase.of(call, plans.get(0));
        Optional<Print> number = stated.map(base -> base.print(call.madeAt()));
        Optional<Reading> check = stated.map(base -> base.checkedOn(tape));
        List<LegReading> legs = plans.stream().map(plan -> plan.read(tape, number)).toList();
        List<Reading> readings = Stream.concat(check.stream(), legs.stream().flatMap(LegReading::all)).distinct()
                .toList();
        if (stated.isPresent() && stated.get().isRefuted(check.orElseThrow())) {
            return settlement(Verdict.VOID, Optional.of(VoidReason.NO_BASE_PRINT), legs, readings);
        }
        if (isAwaited(check.stream()) || legs.stream().anyMatch(this::waits)) {
            return settlement(Verdict.OPEN, Optional.empty(), legs, readings);
        }
        Optional<VoidReason> reason = legs.stream().flatMap(leg -> leg.reason().stream()).sorted().findFirst();
        Verdict verdict = reason.isPresent() ? Verdict.VOID : allHold(legs) ? Verdict.RIGHT : Verdict.WRONG;
        return settlement(verdict, reason, legs, readings);
    }

    /** A leg that no later print can change waits for none. */
    private boolean waits(LegReading leg) {
        return !leg.isDecided() && (tape.now().isBefore(due) || isAwaited(leg.all()));
    }

    private static boolean isAwaited(Stream<Reading> readings) {
        return readings.anyMatch(Reading.Awaited.class::isInstance);
    }

    private Settlement settlement(Verdict verdict, Optional<VoidReason> reason, List<LegReading> legs,
            List<Reading> readings) {
        List<NeededBar> used = readings.stream().filter(Reading::isThere).map(Reading::needed)
                .distinct().toList();
        List<NeededBar> awaited = readings.stream().filter(reading -> !reading.isThere())
                .map(Reading::needed).distinct().toList();
        Optional<Instant> last = used.stream().map(bar -> bar.session().close()).max(Comparator.naturalOrder());
        return new Settlement(verdict, reason, legs.stream().map(LegReading::outcome).toList(), scores(verdict, legs),
                due, last, used, awaited);
    }

    private Scores scores(Verdict verdict, List<LegReading> legs) {
        if (verdict != Verdict.RIGHT && verdict != Verdict.WRONG) {
            return Scores.NONE;
        }
        OptionalDouble move = Stream.of(legs).filter(all -> all.size() == 1).map(all -> all.get(0).movePerCent())
                .flatMap(Optional::stream).mapToDouble(Number::doubleValue).findFirst();
        return Scores.of(verdict == Verdict.RIGHT, call.confidence(), move);
    }

    private static boolean allHold(List<LegReading> legs) {
        return legs.stream().allMatch(leg -> leg.holds() == Truth.TRUE);
    }
}
