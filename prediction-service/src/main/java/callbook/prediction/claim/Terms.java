package callbook.prediction.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a call says, apart from where it was said and how sure its author was: one or more legs that must all hold, until when,
 * from
 * which base (null: the price at publication), and the kind of every symbol named.
 */
public record Terms(List<Leg> legs, Deadline deadline, Base base, List<Instrument> instruments) {
    public Terms {
        legs = List.copyOf(legs);
        instruments = List.copyOf(instruments);
        Objects.requireNonNull(deadline, "deadline");
        if (legs.isEmpty()) {
            throw new IllegalArgumentException("a call has at least one leg");
        }
        for (Leg leg : legs) {
            requireKinds(leg, instruments);
        }
        if (base instanceof Base.Number && !(legs.size() == 1 && legs.get(0).measure() == Measure.CHANGE)) {
            throw new IllegalArgumentException("a stated base belongs to a single change");
        }
    }

    private static void requireKinds(Leg leg, List<Instrument> instruments) {
        for (String symbol : leg.symbols()) {
            Kind kind = instruments.stream().filter(instrument -> instrument.symbol().equals(symbol)).map(Instrument::kind)
                    .findFirst().orElseThrow(() -> new IllegalArgumentException("no kind for " + symbol));
            if (leg.measure() == Measure.CHANGE && leg.unit() != kind.unitOfChange()) {
                throw new IllegalArgumentException("a change of " + symbol + " is in " + kind.unitOfChange());
            }
        }
    }

    /** The way all legs point together; {@code NONE} where they do not agree. */
    public Direction direction() {
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        legs.forEach(leg -> directions.add(leg.direction()));
        return directions.size() == 1 ? directions.iterator().next() : Direction.NONE;
    }

    /** Whether both say the same, whatever words made the deadlines. */
    public boolean sameAs(Terms other) {
        return withoutText().equals(other.withoutText());
    }

    /** The same terms without the words that made the deadline, fit to be a key. */
    public Terms withoutText() {
        return new Terms(legs, deadline.withoutText(), base, instruments);
    }
}
