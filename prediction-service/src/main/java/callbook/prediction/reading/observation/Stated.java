package callbook.prediction.reading.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import callbook.prediction.claim.Instrument;
import callbook.prediction.claim.Kind;
import callbook.prediction.claim.Measure;
import callbook.prediction.claim.Observation;
import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Unit;
import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Figure.Scale;
import callbook.prediction.reading.items.Thing;

/**
 * A figure that a statement gives, before it is known what it is about.
 *
 * @param sign of a move, 0 for a level
 * @param end the index after its pieces
 */
record Stated(Measure measure, Figure figure, int sign, int end) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST = new BigDecimal("1e15");

    static Stated level(Figure figure, int end) {
        return new Stated(Measure.LEVEL, figure, 0, end);
    }

    static Stated move(Figure figure, int sign, int end) {
        return new Stated(Measure.CHANGE, figure, sign, end);
    }

    /** Whether it can be a fact about that thing, by its unit; a move of the yen is not the same move of dollar-yen. */
    boolean fits(Thing thing) {
        // "4bp to 57bp" is a move and a level as often as a range
        boolean clear = !figure.isRange() || figure.scale() != Scale.BASIS_POINTS;
        return measure == Measure.LEVEL ? fitsLevel(thing)
                : clear && !thing.inverted() && figure.isIn(thing.move().kind().unitOfChange());
    }

    private boolean fitsLevel(Thing thing) {
        Instrument instrument = thing.at(figure.high());
        if (instrument == null || figure.high().compareTo(LARGEST) > 0) {
            return false;
        }
        boolean rate = isRate(instrument);
        return switch (figure.scale()) {
            case PLAIN -> rate || !isScoreOf(instrument);
            case MONEY -> !rate && figure.low().signum() > 0;
            case PERCENT -> rate;
            case BASIS_POINTS -> instrument.symbol().equals("US10Y2Y");
            case POINTS, HANDLE -> false;
        };
    }

    /** "0.3" beside a stock is the score of a call and not its price. */
    private boolean isScoreOf(Instrument instrument) {
        boolean small = instrument.kind() == Kind.FX || instrument.kind() == Kind.CRYPTO;
        return figure.low().signum() <= 0 || !small && figure.low().compareTo(BigDecimal.ONE) <= 0;
    }

    private static boolean isRate(Instrument instrument) {
        return instrument.kind() == Kind.YIELD || instrument.kind() == Kind.RATE;
    }

    /** The fact about that thing; of a range both of its ends. */
    List<Observation> of(Thing thing, Quote quote) {
        List<Observation> found = new ArrayList<>();
        for (BigDecimal end : figure.isRange() ? List.of(figure.low(), figure.high()) : List.of(figure.low())) {
            found.add(measure == Measure.LEVEL
                    ? new Observation(thing.at(figure.high()).symbol(),
                            new Observation.Amount(Measure.LEVEL, level(end), Unit.PRICE), quote)
                    : new Observation(thing.move().symbol(), new Observation.Amount(Measure.CHANGE, move(end),
                            thing.move().kind().unitOfChange()), quote));
        }
        return found;
    }

    private BigDecimal level(BigDecimal value) {
        return figure.scale() == Scale.BASIS_POINTS ? value.divide(HUNDRED) : value;
    }

    private BigDecimal move(BigDecimal value) {
        return sign == 0 ? value : sign < 0 ? value.abs().negate() : value.abs();
    }
}
