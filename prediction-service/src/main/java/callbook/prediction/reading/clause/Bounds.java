package callbook.prediction.reading.clause;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import callbook.prediction.claim.Bound;
import callbook.prediction.claim.Op;
import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Figure.Scale;
import callbook.prediction.reading.items.Role;

/** Reads the comparison and its number from the slots, before any negation. Empty where the words do not settle it. */
final class Bounds {

    private static final Map<Role, Op> COMPARISONS = Map.of(Role.ABOVE, Op.GT, Role.BELOW, Op.LT, Role.LESS, Op.LT,
            Role.AT_LEAST, Op.GE,
            Role.AT_MOST,
            Op.LE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Bounds() {
    }

    /** Of a spread: the sign of the verb, the size of the figure. */
    static Optional<Bound> spread(Slots slots) {
        Role way = slots.relation != null ? slots.relation : slots.direction;
        if (way == null || slots.flat) {
            boolean measured = !slots.flat && slots.comparison != null && slots.figure != null;
            return measured ? points(slots.figure).flatMap(figure -> compared(slots, figure)) : Optional.empty();
        }
        if (slots.figure == null) {
            return slots.comparison == null ? Optional.of(LegRules.sized(way, Op.GT, BigDecimal.ZERO)) : Optional.empty();
        }
        return points(slots.figure).flatMap(figure -> moved(slots, way, figure));
    }

    /** Of a level: what the words say about being above or below it. */
    static Optional<Bound> level(Slots slots) {
        Figure figure = slots.figure;
        if (slots.flat || slots.comparison == Role.LESS && slots.direction != null) {
            return Optional.empty();
        }
        if (figure.isRange()) {
            boolean band = slots.comparison == Role.BETWEEN || slots.comparison == Role.WITHIN
                    || slots.comparison == null && slots.direction == null
                            && (slots.manner.contains(Role.TOUCH) || slots.manner.contains(Role.HOLD)
                                    || slots.manner.contains(Role.TRADE));
            return band ? Optional.of(new Bound.Range(figure.low(), figure.high())) : Optional.empty();
        }
        return levelOp(slots).map(op -> new Bound.Single(op, figure.low()));
    }

    private static Optional<Op> levelOp(Slots slots) {
        Op compared = slots.comparison == null ? null : COMPARISONS.get(slots.comparison);
        if (slots.comparison != null) {
            boolean against = slots.direction == Role.UP && slots.comparison == Role.BELOW
                    || slots.direction == Role.DOWN && slots.comparison == Role.ABOVE;
            return against ? Optional.empty() : Optional.ofNullable(compared);
        }
        if (slots.before == Role.THAN && slots.direction != null) {
            return Optional.of(slots.direction == Role.UP ? Op.GT : Op.LT);
        }
        boolean upward = slots.after == Role.OR_MORE || slots.manner.contains(Role.RECLAIM) || slots.manner.contains(Role.REACH)
                || slots.manner.contains(Role.HOLD);
        boolean less = slots.after == Role.OR_LESS || slots.after == Role.OR_LOWER;
        if (less || upward && slots.direction == null) {
            return Optional.of(upward && !less ? Op.GE : Op.LE);
        }
        boolean led = slots.before == Role.TO || slots.manner.contains(Role.TOUCH) || slots.manner.contains(Role.REACH);
        return led && slots.direction != null ? Optional.of(slots.direction == Role.UP ? Op.GE : Op.LE) : Optional.empty();
    }

    /** Of a move: a direction, a size, a band, or flat. */
    static Optional<Bound> change(Slots slots) {
        Figure figure = slots.figure;
        if (slots.flat) {
            return FlatBounds.of(slots);
        }
        if (figure == null) {
            return slots.direction == null || slots.comparison != null ? Optional.empty()
                    : Optional.of(LegRules.sized(slots.direction, Op.GT, BigDecimal.ZERO));
        }
        return slots.direction != null ? moved(slots, slots.direction, figure) : compared(slots, figure);
    }

    /** A move said by a word of direction: "falls at least 2%", "up 1% to 2%", "by more than 5 points". */
    private static Optional<Bound> moved(Slots slots, Role way, Figure written) {
        boolean down = way == Role.DOWN || way == Role.UNDER;
        Figure figure = written.signed() && down ? written.negated() : written;
        boolean settled = slots.comparison == null || slots.comparison == Role.AT_LEAST || slots.comparison == Role.ABOVE
                || slots.comparison == Role.BETWEEN && figure.isRange();
        if (slots.comparison == Role.AT_MOST && !figure.isRange() && figure.low().signum() > 0 && slots.after == null) {
            return Optional.of(down ? new Bound.Single(Op.GE, figure.low().negate()) : new Bound.Single(Op.LE, figure.low()));
        }
        if (!settled || slots.after == Role.OR_LESS || slots.after == Role.OR_LOWER && !down || figure.low().signum() < 0
                || slots.before == Role.TO
                || slots.before == Role.AT) {
            return Optional.empty();
        }
        if (figure.isRange()) {
            Figure band = down ? figure.negated() : figure;
            return slots.comparison == null || slots.comparison == Role.BETWEEN
                    ? Optional.of(new Bound.Range(band.low(), band.high()))
                    : Optional.empty();
        }
        return Optional.of(LegRules.sized(way, slots.comparison == Role.ABOVE ? Op.GT : Op.GE, figure.low()));
    }

    /** A move said by a comparison alone: "above +0.5%", "within ±0.8%", "between −1% and 1%". */
    static Optional<Bound> compared(Slots slots, Figure figure) {
        if (slots.comparison == Role.WITHIN || slots.comparison == Role.BETWEEN) {
            boolean band = figure.isRange();
            return band ? Optional.of(new Bound.Range(figure.low(), figure.high()))
                    : slots.comparison == Role.WITHIN && figure.low().signum() > 0
                            ? Optional.of(new Bound.Range(figure.low().negate(), figure.low()))
                            : Optional.empty();
        }
        if (slots.comparison == null && figure.signed() && slots.before == null) {
            return signed(figure);
        }
        Op op = slots.comparison == null ? null : COMPARISONS.get(slots.comparison);
        return op == null || figure.isRange() ? Optional.empty() : Optional.of(new Bound.Single(op, figure.low()));
    }

    /** "+1.5%" says at least that, "+2% to +4%" a band. */
    private static Optional<Bound> signed(Figure figure) {
        if (figure.isRange()) {
            return Optional.of(new Bound.Range(figure.low(), figure.high()));
        }
        return figure.low().signum() == 0 ? Optional.empty()
                : Optional.of(new Bound.Single(figure.low().signum() > 0 ? Op.GE : Op.LE, figure.low()));
    }

    /** Percentage points of a spread, also where they are written as basis points. */
    private static Optional<Figure> points(Figure figure) {
        return switch (figure.scale()) {
            case PERCENT, POINTS -> Optional.of(figure);
            case BASIS_POINTS ->
                Optional.of(new Figure(figure.low().divide(HUNDRED), figure.high().divide(HUNDRED), Scale.PERCENT,
                        figure.signed()));
            case MONEY, PLAIN, HANDLE -> Optional.empty();
        };
    }
}
