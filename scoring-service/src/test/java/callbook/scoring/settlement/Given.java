package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import callbook.scoring.calendar.Markets;
import callbook.scoring.claim.Base;
import callbook.scoring.claim.Bound;
import callbook.scoring.claim.Call;
import callbook.scoring.claim.Deadline;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Measured;
import callbook.scoring.claim.Observed;
import callbook.scoring.claim.Op;
import callbook.scoring.claim.Prints;
import callbook.scoring.claim.Unit;
import callbook.scoring.price.Bars;

/** Short words for what the tests of settling are given. */
final class Given {
    static final Settler SETTLER = new Settler(Markets.built(), Patience.PUBLISHED);
    /** So late that every deadline and every patience of the tests is over. */
    static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

    static Leg change(String subject, Op op, String bound) {
        return leg(new Measured.Change(subject, Unit.PERCENT), op, bound);
    }

    static Leg level(String subject, Op op, String bound) {
        return leg(new Measured.Level(subject), op, bound);
    }

    static Leg spread(String subject, String benchmark, Op op, String bound) {
        return leg(new Measured.Spread(subject, benchmark), op, bound);
    }

    static Leg band(Measured measured, String low, String high) {
        return new Leg(measured, new Bound.Band(new BigDecimal(low), new BigDecimal(high)), Observed.AT_END, Prints.ALL);
    }

    static Leg onCloses(Leg leg) {
        return new Leg(leg.measured(), leg.bound(), leg.observed(), Prints.CLOSES);
    }

    static Leg observed(Observed observed, Leg leg) {
        return new Leg(leg.measured(), leg.bound(), observed, leg.prints());
    }

    static Deadline until(String instant) {
        return new Deadline.Hours(Instant.parse(instant));
    }

    static Deadline by(String date) {
        return new Deadline.SessionClose(LocalDate.parse(date), false);
    }

    static Deadline on(String date) {
        return new Deadline.SessionClose(LocalDate.parse(date), true);
    }

    static Call call(String madeAt, Deadline deadline, Leg... legs) {
        return new Call(Instant.parse(madeAt), List.of(legs), deadline, Optional.empty(), OptionalDouble.empty(), Map.of());
    }

    static Call from(Base base, Call call) {
        return new Call(call.madeAt(), call.legs(), call.deadline(), Optional.of(base), call.confidence(), call.kinds());
    }

    static Call confident(double confidence, Call call) {
        return new Call(call.madeAt(), call.legs(), call.deadline(), call.base(), OptionalDouble.of(confidence),
                call.kinds());
    }

    static Settlement settle(Call call, Bars bars) {
        return settle(call, bars, LATER);
    }

    /** As of an instant, of a call that arrived when it was made. */
    static Settlement settle(Call call, Bars bars, Instant now) {
        return ((Outcome.Settled) SETTLER.settle(call, bars, now, call.madeAt())).settlement();
    }

    private static Leg leg(Measured measured, Op op, String bound) {
        return new Leg(measured, new Bound.Threshold(op, new BigDecimal(bound)), Observed.AT_END, Prints.ALL);
    }

    private Given() {
    }
}
