package callbook.prediction.reading.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the statement that begins with a thing: the things of its list, its verb, and the figures after it. */
final class StatementReader {

    private static final int LONGEST_INSERTION = 14;
    private static final int MOST_SUBJECTS = 12;

    private record Verb(Tense tense, int end) {
    }

    private final Pieces pieces;
    private final AmountList amounts;

    StatementReader(Pieces pieces) {
        this.pieces = pieces;
        this.amounts = new AmountList(pieces);
    }

    Optional<Statement> at(int first) {
        List<Integer> subjects = new ArrayList<>(List.of(first));
        boolean inBrackets = pieces.is(first - 1, Part.OPEN) && pieces.is(first + 1, Part.CLOSE);
        int at = inBrackets ? first + 2 : bracketed(subjects, list(subjects, first + 1));
        if (pieces.is(at, Part.SLASH) && pieces.is(at + 1, Part.THING)) {
            return Optional.empty();
        }
        if (pieces.is(at, Part.COMMA) && pieces.is(at + 1, Part.WHICH)) {
            return relative(subjects, at + 2, first).or(() -> inserted(subjects, at + 2, first));
        }
        if (pieces.is(at, Part.COMMA)) {
            Part next = pieces.part(pieces.skip(at + 1));
            return next == Part.AT || next.isDirection() ? predicate(subjects, at + 1, first) : Optional.empty();
        }
        return predicate(subjects, pieces.is(at, Part.COLON) ? at + 1 : at, first);
    }

    /** "SPY, QQQ and IWM". */
    private int list(List<Integer> subjects, int from) {
        int at = from;
        while (subjects.size() < MOST_SUBJECTS) {
            int joint = at;
            while (pieces.is(joint, Part.COMMA) || pieces.is(joint, Part.AND)) {
                joint++;
            }
            int next = pieces.skip(joint);
            if (joint == at || joint > at + 2 || !pieces.is(next, Part.THING)) {
                return at;
            }
            subjects.add(next);
            at = next + 1;
        }
        return at;
    }

    /** "The dollar index (DXY)": the name in brackets wins. */
    private int bracketed(List<Integer> subjects, int at) {
        int inner = pieces.skip(at + 1);
        if (pieces.is(at, Part.OPEN) && pieces.is(inner, Part.THING) && pieces.is(inner + 1, Part.CLOSE)) {
            subjects.set(subjects.size() - 1, inner);
            return inner + 2;
        }
        return at;
    }

    private Optional<Statement> relative(List<Integer> subjects, int at, int first) {
        return predicate(subjects, at, first).filter(found -> found.tense() != Tense.NONE);
    }

    /** "Bitcoin, which observes no holiday, is at $66,900". */
    private Optional<Statement> inserted(List<Integer> subjects, int from, int first) {
        int comma = pieces.find(Part.COMMA, from, from + LONGEST_INSERTION);
        boolean plain = comma >= 0 && pieces.find(Part.THING, from, comma) < 0;
        return plain ? relative(subjects, comma + 1, first) : Optional.empty();
    }

    private Optional<Statement> predicate(List<Integer> subjects, int from, int first) {
        Verb verb = verb(from);
        List<Stated> stated = amounts.first(verb.end);
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<List<Stated>>> each = subjects.size() > 1 ? amounts.each(stated.get(0), subjects.size())
                : Optional.empty();
        if (each.isPresent()) {
            return Optional.of(new Statement(List.copyOf(subjects), each.get(), verb.tense, first));
        }
        return Optional.of(Statement.of(subjects, amounts.further(stated), verb.tense, first));
    }

    private Verb verb(int from) {
        Tense tense = Tense.NONE;
        int at = pieces.skip(from);
        while (true) {
            switch (pieces.part(at)) {
                case BE, STAND, HIT -> tense = tense == Tense.NONE ? Tense.PRESENT : tense;
                case WAS -> tense = Tense.PAST;
                case ROSE, FELL -> {
                    return new Verb(Tense.PAST, at);
                }
                default -> {
                    return new Verb(tense, at);
                }
            }
            at = pieces.skip(at + 1);
        }
    }
}
