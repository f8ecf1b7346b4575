package callbook.prediction.reading.observation;

import java.util.EnumSet;
import java.util.Set;

/**
 * Decides whether a statement is a fact: nothing before it makes it a condition or somebody else's, and unless its verb is
 * past,
 * nothing around it speaks of what is to come.
 */
final class Gate {

    private static final Set<Part> SENTENCE = EnumSet.noneOf(Part.class);
    private static final Set<Part> CLAUSE = EnumSet.of(Part.STOP);
    private static final Set<Part> PHRASE = EnumSet.of(Part.STOP, Part.COMMA, Part.AND, Part.GIVEN);

    private final Pieces pieces;
    private final Setting setting;

    Gate(Pieces pieces, Setting setting) {
        this.pieces = pieces;
        this.setting = setting;
    }

    boolean passes(Statement statement) {
        int first = statement.first();
        if (pieces.count(Part.QUOTE, first) % 2 == 1 || pieces.find(Part.IF, 0, first) >= 0 || belongsToAnother(first)) {
            return false;
        }
        return switch (statement.tense()) {
            case PAST -> true;
            case PRESENT -> isPresent(statement);
            case NONE -> isBare(statement);
        };
    }

    /** "Sales of TSLA", "SPY/QQQ": the figure is not the thing's own. */
    private boolean belongsToAnother(int first) {
        Part before = pieces.part(pieces.skipBack(first));
        return before == Part.PREPOSITION || before == Part.OF || before == Part.IN
                || before == Part.SLASH && pieces.is(pieces.skipBack(first) - 1, Part.THING);
    }

    private boolean isPresent(Statement statement) {
        boolean level = statement.stated().stream().flatMap(list -> list.stream()).allMatch(stated -> stated.sign() == 0);
        return (setting != Setting.CALL || level) && isOwn(statement)
                && !pieces.comes(Part.COMING, statement.end(), PHRASE);
    }

    private boolean isBare(Statement statement) {
        boolean circumstance = pieces.is(pieces.skipBack(statement.first()), Part.GIVEN);
        boolean stands = setting == Setting.PROSE || setting == Setting.PREDICTION && circumstance;
        boolean held = pieces.is(pieces.skipBack(statement.first()), Part.WAS);
        return stands && !held && isOwn(statement) && !pieces.comes(Part.COMING, statement.end(), CLAUSE)
                && !pieces.comes(Part.SUPPOSED, statement.end(), PHRASE)
                && !pieces.comes(Part.QUESTION, statement.end(), SENTENCE);
    }

    private boolean isOwn(Statement statement) {
        int end = statement.end();
        return pieces.find(Part.SUPPOSED, 0, end) < 0 && pieces.find(Part.COMING, 0, end) < 0;
    }
}
