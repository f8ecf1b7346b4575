package callbook.prediction.reading.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import callbook.prediction.claim.Bound;
import callbook.prediction.claim.Instrument;
import callbook.prediction.claim.Kind;
import callbook.prediction.claim.Leg;
import callbook.prediction.claim.Op;
import callbook.prediction.claim.Unit;
import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Figure.Scale;
import callbook.prediction.reading.items.Role;
import callbook.prediction.reading.items.Thing;

/**
 * Turns filled slots into legs. Each rule is one sentence of the claim algebra; a combination that no rule knows makes none.
 */
final class LegRules {

    private static final String DOLLAR = "DXY";

    private final Slots slots;
    private final List<Instrument> instruments = new ArrayList<>();

    LegRules(Slots slots) {
        this.slots = slots;
    }

    /** The symbols that the legs named, in order. */
    List<Instrument> instruments() {
        return instruments;
    }

    /** One leg for each subject (and benchmark), or none at all. */
    List<Leg> legs() {
        List<Leg> legs = new ArrayList<>();
        for (Thing subject : slots.subjects) {
            List<Leg> of = isHandle() ? handle(subject)
                    : slots.isRelative() ? spreads(subject) : single(subject).map(List::of).orElse(List.of());
            if (of.isEmpty()) {
                return List.of();
            }
            legs.addAll(of);
        }
        return legs;
    }

    private List<Leg> spreads(Thing subject) {
        Optional<Bound> bound = slots.direction != null && slots.relation != null ? Optional.empty()
                : Bounds.spread(slots).flatMap(this::negate);
        if (subject.move().symbol().equals(DOLLAR) && slots.benchmarks.stream().allMatch(LegRules::isCurrency)) {
            return slots.benchmarks.stream().flatMap(currency -> dollar(currency).stream()).toList();
        }
        List<Leg> legs = new ArrayList<>();
        for (Thing benchmark : slots.benchmarks) {
            if (bound.isEmpty() || !isPriced(subject) || !isPriced(benchmark) || benchmark.move().equals(subject.move())) {
                return List.of();
            }
            note(subject.move());
            note(benchmark.move());
            legs.add(new Leg.Spread(subject.move().symbol(), benchmark.move().symbol(), bound.get(), Watches.of(slots, false)));
        }
        return legs;
    }

    private boolean isHandle() {
        return slots.figure != null && slots.figure.scale() == Figure.Scale.HANDLE;
    }

    /** "A four-handle" is two legs: at least 4, and below 5. */
    private List<Leg> handle(Thing subject) {
        boolean plain = !slots.isRelative() && !slots.negated && !subject.inverted() && slots.comparison == null;
        if (!plain) {
            return List.of();
        }
        note(subject.move());
        return List.of(new Bound.Single(Op.GE, slots.figure.low()), new Bound.Single(Op.LT, slots.figure.high())).stream()
                .<Leg> map(bound -> new Leg.Level(subject.move().symbol(), bound, Watches.of(slots, true))).toList();
    }

    /** "The dollar falls against the yen" is a move of their pair. */
    private Optional<Leg> dollar(Thing currency) {
        boolean bare = slots.relation == null && slots.figure == null;
        Optional<Bound> bound = bare ? Bounds.change(slots).flatMap(this::negate) : Optional.empty();
        return bound.map(found -> currency.inverted() ? found : turned(found)).map(found -> {
            note(currency.move());
            return new Leg.Change(currency.move().symbol(), found, Unit.PERCENT, Watches.of(slots, false));
        });
    }

    private static boolean isCurrency(Thing thing) {
        return thing.move().kind() == Kind.FX && !thing.move().symbol().equals(DOLLAR);
    }

    private Optional<Leg> single(Thing subject) {
        Kind kind = subject.move().kind();
        if (slots.figure != null && isLevel(kind)) {
            return Bounds.level(slots).flatMap(this::negate)
                    .flatMap(bound -> subject.inverted() ? turnedLevel(bound) : Optional.of(bound))
                    .flatMap(bound -> level(subject, bound));
        }
        Unit unit = kind.unitOfChange();
        Optional<Bound> bound = slots.figure != null && !slots.figure.isIn(unit) ? Optional.empty() : Bounds.change(slots);
        return bound.flatMap(this::negate).map(found -> subject.inverted() ? turned(found) : found).map(found -> {
            note(subject.move());
            return new Leg.Change(subject.move().symbol(), found, unit, Watches.of(slots, false));
        });
    }

    /** A price is a level; so is a percentage of a yield that is not said to rise or fall by it. */
    private boolean isLevel(Kind kind) {
        Figure figure = slots.figure;
        boolean yieldLevel = kind.unitOfChange() == Unit.BASIS_POINTS && figure.scale() == Scale.PERCENT && !figure.signed()
                && slots.before != Role.BY;
        return figure.isPrice() || yieldLevel;
    }

    private Optional<Leg> level(Thing subject, Bound bound) {
        Instrument instrument = subject.at(slots.figure.high());
        if (instrument == null) {
            return Optional.empty();
        }
        note(instrument);
        return Optional.of(new Leg.Level(instrument.symbol(), bound, Watches.of(slots, true)));
    }

    private Optional<Bound> negate(Bound bound) {
        if (!slots.negated) {
            return Optional.of(bound);
        }
        return bound instanceof Bound.Single single ? Optional.of(new Bound.Single(single.op().opposite(), single.value()))
                : Optional.empty();
    }

    /** The yen's rise is a fall of the dollar against it. */
    private static Bound turned(Bound bound) {
        return bound instanceof Bound.Range range ? new Bound.Range(range.high().negate(), range.low().negate())
                : new Bound.Single(turned(bound.op()), ((Bound.Single) bound).value().negate());
    }

    /** "The yen falls to 155" is the pair at 155 or above; without a direction nobody can tell which of both is meant. */
    private Optional<Bound> turnedLevel(Bound bound) {
        return bound instanceof Bound.Single single && slots.direction != null && slots.comparison == null
                ? Optional.of(new Bound.Single(turned(single.op()), single.value()))
                : Optional.empty();
    }

    private static Op turned(Op op) {
        return switch (op) {
            case GT -> Op.LT;
            case GE -> Op.LE;
            case LT -> Op.GT;
            case LE -> Op.GE;
            case BETWEEN -> op;
        };
    }

    /** A spread of moves in per cent needs two sides that move in per cent, and prices that rise as they do. */
    private static boolean isPriced(Thing thing) {
        return !thing.inverted() && thing.move().kind().unitOfChange() == Unit.PERCENT;
    }

    private void note(Instrument instrument) {
        if (!instruments.contains(instrument)) {
            instruments.add(instrument);
        }
    }

    /** The comparison of a direction with a size: "at least 1.5%" of a fall is at most −1.5. */
    static Bound sized(Role direction, Op up, BigDecimal size) {
        boolean down = direction == Role.DOWN || direction == Role.UNDER;
        Op op = down ? up == Op.GT ? Op.LT : Op.LE : up;
        return new Bound.Single(op, down ? size.negate() : size);
    }
}
