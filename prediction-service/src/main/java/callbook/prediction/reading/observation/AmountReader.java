package callbook.prediction.reading.observation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Figure.Scale;

/**
 * Reads one figure with the words that make it a move or a level: "down 1.44%", "0.4% higher", "at $66,487", "between 14 and
 * 16".
 */
final class AmountReader {

    private static final Set<Part> BOUNDARY = EnumSet.of(Part.COMMA, Part.STOP, Part.CLOSE, Part.OPEN, Part.AND, Part.SLASH,
            Part.TIME, Part.PAST_TIME, Part.WHICH, Part.GIVEN, Part.THING);

    private static final Set<Part> COUNTED = EnumSet.of(Part.UNIT, Part.OF, Part.SUPPOSED, Part.IF);

    private final Pieces pieces;

    AmountReader(Pieces pieces) {
        this.pieces = pieces;
    }

    /**
     * The amount that begins at an index.
     *
     * @param sign the way of the verb before it, 0 for none
     */
    Optional<Stated> at(int from, int sign) {
        int at = pieces.skip(from);
        if (pieces.part(at).isDirection()) {
            return directed(at);
        }
        return switch (pieces.part(at)) {
            case AT, TO -> pointed(pieces.skip(at + 1));
            case BETWEEN -> between(at);
            case IN -> range(pieces.skip(at + 1));
            case FROM -> fromTo(at, sign);
            case FIGURE -> bare(at);
            case GAIN, LOSS -> noun(at);
            default -> Optional.empty();
        };
    }

    private Optional<Stated> directed(int at) {
        int sign = pieces.part(at).sign();
        int next = pieces.skip(at + 1);
        if (pieces.is(next, Part.BY)) {
            next = pieces.skip(next + 1);
        }
        if (pieces.is(next, Part.FIGURE) && isMove(next)) {
            return counted(next, Stated.move(pieces.figure(next), sign, next + 1));
        }
        return switch (pieces.part(next)) {
            case AT, TO -> pointed(pieces.skip(next + 1)).filter(stated -> stated.sign() == 0);
            case FROM -> fromTo(next, sign);
            case UP, DOWN -> pieces.part(at).isDirection() && pieces.part(next).sign() == sign ? directed(next)
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "A gain of 1.1%". */
    private Optional<Stated> noun(int at) {
        int figure = pieces.skip(at + 2);
        boolean counts = pieces.is(at + 1, Part.OF) && pieces.is(figure, Part.FIGURE) && isMove(figure);
        return counts ? counted(figure, Stated.move(pieces.figure(figure), pieces.part(at).sign(), figure + 1))
                : Optional.empty();
    }

    /** After "at" and "to": a level, or a move with its sign ("at +2%"). */
    private Optional<Stated> pointed(int at) {
        if (!pieces.is(at, Part.FIGURE)) {
            return Optional.empty();
        }
        Figure figure = pieces.figure(at);
        return counted(at, figure.signed() && isMove(at) ? signed(at) : Stated.level(figure, at + 1));
    }

    private Optional<Stated> between(int at) {
        int low = pieces.skip(at + 1);
        int high = pieces.skip(low + 2);
        if (!pieces.is(low, Part.FIGURE) || !pieces.is(low + 1, Part.AND) || !pieces.is(high, Part.FIGURE)) {
            return Optional.empty();
        }
        return pieces.figure(low).to(pieces.figure(high)).flatMap(range -> counted(high, Stated.level(range, high + 1)));
    }

    /** "In the 14–16 range", "in a range of 14–16". */
    private Optional<Stated> range(int from) {
        int at = pieces.is(from, Part.RANGE) ? pieces.skip(from + 1) : from;
        if (pieces.is(at, Part.BETWEEN)) {
            return between(at);
        }
        int figure = pieces.is(at, Part.OF) ? pieces.skip(at + 1) : at;
        boolean range = pieces.is(figure, Part.FIGURE) && pieces.figure(figure).isRange();
        return range ? counted(figure, Stated.level(pieces.figure(figure), figure + 1)) : Optional.empty();
    }

    /** "From 16 to 19.8", which is one range as written: the way of the verb tells which end came last. */
    private Optional<Stated> fromTo(int from, int sign) {
        int at = pieces.skip(from + 1);
        if (!pieces.is(at, Part.FIGURE) || !pieces.figure(at).isRange() || sign == 0) {
            return Optional.empty();
        }
        Figure range = pieces.figure(at);
        Figure last = new Figure(sign > 0 ? range.high() : range.low(), sign > 0 ? range.high() : range.low(), range.scale(),
                range.signed());
        return counted(at, Stated.level(last, at + 1));
    }

    /** A figure by itself: "0.4% higher", "2% gain", "+0.3%", "$86.40", "98.7". */
    private Optional<Stated> bare(int at) {
        Figure figure = pieces.figure(at);
        Part next = pieces.part(at + 1);
        if (isMove(at)) {
            boolean follows = next == Part.UP || next == Part.DOWN || next.isNoun();
            Stated move = follows ? Stated.move(figure, next.sign(), at + 2) : signed(at);
            if (follows || figure.signed()) {
                return counted(move.end() - 1, move);
            }
        }
        boolean ends = figure.scale() == Scale.MONEY || BOUNDARY.contains(next);
        return ends ? counted(at, Stated.level(figure, at + 1)) : Optional.empty();
    }

    private Stated signed(int at) {
        Figure figure = pieces.figure(at);
        int sign = figure.low().signum() == figure.high().signum() ? figure.low().signum() : 0;
        return Stated.move(figure, sign, at + 1);
    }

    private boolean isMove(int at) {
        Scale scale = pieces.figure(at).scale();
        return scale == Scale.PERCENT || scale == Scale.BASIS_POINTS;
    }

    /** What follows may show that a figure counts something else ("30 times"). */
    private Optional<Stated> counted(int last, Stated stated) {
        return COUNTED.contains(pieces.part(last + 1)) ? Optional.empty() : Optional.of(stated);
    }
}
