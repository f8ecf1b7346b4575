package callbook.prediction.reading.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import callbook.prediction.claim.Measure;
import callbook.prediction.claim.Observation;
import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Span;
import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Figure.Scale;

/** Finds the facts of one sentence. */
final class FactReader {

    private final Pieces pieces;
    private final StatementReader statements;
    private final Gate gate;
    private final String text;
    private final List<Observation> found = new ArrayList<>();

    FactReader(Pieces pieces, Setting setting, String text) {
        this.pieces = pieces;
        this.statements = new StatementReader(pieces);
        this.gate = new Gate(pieces, setting);
        this.text = text;
    }

    List<Observation> read() {
        int at = 0;
        int sign = 0;
        while (at < pieces.size()) {
            int from = at;
            Optional<Statement> statement = (sign == 0 ? Optional.<Statement> empty() : elliptic(from, sign))
                    .or(() -> statement(from)).filter(gate::passes).filter(this::fits);
            statement.ifPresent(this::keep);
            sign = statement.map(Statement::sign).orElse(joins(from) ? sign : 0);
            at = statement.map(Statement::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<Statement> statement(int at) {
        return switch (pieces.part(at)) {
            case THING -> statements.at(at);
            case FIGURE -> noun(at);
            default -> Optional.empty();
        };
    }

    /** Whether what was said of one thing may go on with the next: "IWM fell 1.44%, TSLA 1.81%". */
    private boolean joins(int at) {
        return switch (pieces.part(at)) {
            case COMMA, AND, STOP, LIGHT, THAT, TIME, PAST_TIME, GIVEN -> true;
            default -> false;
        };
    }

    private Optional<Statement> elliptic(int at, int sign) {
        int figure = pieces.skip(at + 1);
        if (!pieces.is(at, Part.THING) || !pieces.is(figure, Part.FIGURE) || pieces.part(figure + 1).sign() != 0) {
            return Optional.empty();
        }
        Figure move = pieces.figure(figure);
        boolean counts = !move.signed() && (move.scale() == Scale.PERCENT || move.scale() == Scale.BASIS_POINTS)
                && !pieces.is(figure + 1, Part.UNIT);
        return counts ? Optional.of(Statement.of(List.of(at), List.of(Stated.move(move, sign, figure + 1)), Tense.NONE, at))
                : Optional.empty();
    }

    /** "The 2% drop in BTC", "a 2.03% gain for META yesterday". */
    private Optional<Statement> noun(int at) {
        int thing = pieces.skip(at + 3);
        boolean leads = pieces.is(at + 2, Part.IN) || pieces.is(at + 2, Part.PREPOSITION) || pieces.is(at + 2, Part.OF);
        if (!pieces.part(at + 1).isNoun() || !leads || !pieces.is(thing, Part.THING)) {
            return Optional.empty();
        }
        boolean happened = pieces.is(at - 1, Part.THAT) || pieces.is(at - 1, Part.PAST_TIME)
                || pieces.is(thing + 1, Part.PAST_TIME);
        Stated move = Stated.move(pieces.figure(at), pieces.part(at + 1).sign(), thing + 1);
        return happened ? Optional.of(Statement.of(List.of(thing), List.of(move), Tense.NONE, at)) : Optional.empty();
    }

    /** Whether every subject can have its first figure; what is added after that may not fit and is then left out. */
    private boolean fits(Statement statement) {
        for (int at = 0; at < statement.subjects().size(); at++) {
            if (!statement.of(at).get(0).fits(pieces.thing(statement.subjects().get(at)))) {
                return false;
            }
        }
        return true;
    }

    private void keep(Statement statement) {
        for (int at = 0; at < statement.subjects().size(); at++) {
            int subject = statement.subjects().get(at);
            List<Stated> stated = statement.of(at);
            Quote quote = Quote.at(span(statement, stated), text);
            stated.stream().filter(one -> one.fits(pieces.thing(subject)))
                    .filter(one -> one.measure() == Measure.LEVEL || one.figure().isRange() || one.sign() != 0)
                    .forEach(one -> found.addAll(one.of(pieces.thing(subject), quote)));
        }
    }

    private Span span(Statement statement, List<Stated> stated) {
        int end = Math.max(stated.get(stated.size() - 1).end(), statement.first() + 1);
        boolean inBrackets = pieces.is(end, Part.CLOSE) && pieces.find(Part.OPEN, statement.first(), end) >= 0;
        return pieces.span(statement.first(), inBrackets ? end : end - 1);
    }
}
