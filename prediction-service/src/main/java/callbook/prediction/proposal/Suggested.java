package callbook.prediction.proposal;

import java.util.List;

import callbook.prediction.claim.Bound;
import callbook.prediction.claim.Instrument;
import callbook.prediction.claim.Leg;
import callbook.prediction.claim.Measure;
import callbook.prediction.claim.Observed;
import callbook.prediction.claim.Op;
import callbook.prediction.claim.Prints;
import callbook.prediction.claim.Unit;
import callbook.prediction.claim.Watch;
import callbook.prediction.proposal.AnswerView.LegView;

/** A leg as a model spells it, in our own terms. */
final class Suggested {

    private Suggested() {
    }

    /**
     * The leg.
     *
     * @param instruments every symbol that it names among them
     * @throws IllegalArgumentException where the algebra of claims does not allow it
     */
    static Leg leg(LegView leg, List<Instrument> instruments) {
        Measure measure = Measure.valueOf(stated(leg.measure()));
        if (measure != Measure.SPREAD && leg.benchmark() != null) {
            throw new IllegalArgumentException("only a spread has a benchmark");
        }
        return switch (measure) {
            case LEVEL -> new Leg.Level(leg.subject(), bound(leg), watch(leg));
            case CHANGE -> new Leg.Change(leg.subject(), bound(leg), unit(leg, instruments), watch(leg));
            case SPREAD -> new Leg.Spread(leg.subject(), stated(leg.benchmark()), bound(leg), watch(leg));
        };
    }

    private static Unit unit(LegView leg, List<Instrument> instruments) {
        return instruments.stream().filter(i -> i.symbol().equals(leg.subject())).findFirst().orElseThrow().kind()
                .unitOfChange();
    }

    private static Bound bound(LegView leg) {
        Op op = Op.valueOf(stated(leg.op()));
        return op == Op.BETWEEN ? new Bound.Range(stated(leg.low()), stated(leg.high()))
                : new Bound.Single(op, stated(leg.bound()));
    }

    private static Watch watch(LegView leg) {
        return new Watch(leg.observed() == null ? Observed.AT_END : Observed.valueOf(leg.observed()),
                leg.prints() == null ? Prints.ALL : Prints.valueOf(leg.prints()));
    }

    private static <T> T stated(T value) {
        if (value == null) {
            throw new IllegalArgumentException("a leg needs it");
        }
        return value;
    }
}
