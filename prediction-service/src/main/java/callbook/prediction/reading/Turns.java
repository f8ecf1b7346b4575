package callbook.prediction.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;

/** The words of {@code turns.csv}, by which a reader of prose tells whose a sentence is. */
final class Turns {

    /** What a phrase says. */
    enum Kind {
        OWN,
        LEAD,
        FOREIGN,
        STORY,
        DENY,
        END,
        COMING,
        BEFORE,
        BEHIND
    }

    private static final Map<Kind, Phrases<Boolean>> WORDS = new EnumMap<>(Kind.class);

    static {
        for (Kind kind : Kind.values()) {
            WORDS.put(kind, new Phrases<>());
        }
        for (List<String> row : Table.rows("turns.csv")) {
            Table.values(row.get(1)).forEach(phrase -> WORDS.get(Kind.valueOf(row.get(0))).add(phrase, true));
        }
    }

    private Turns() {
    }

    static boolean any(Kind kind, List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (end(kind, tokens, at) > at) {
                return true;
            }
        }
        return false;
    }

    /** The index after the phrase that begins at a token; the same index where none does. */
    static int end(Kind kind, List<Token> tokens, int at) {
        return WORDS.get(kind).longest(tokens, at).map(Phrases.Match::end).orElse(at);
    }

    /** Whether a sentence is somebody else's, the author's of another day, or a question, a quotation or a story. */
    static boolean isForeign(List<Token> tokens) {
        return any(Kind.FOREIGN, tokens) || any(Kind.STORY, tokens)
                || tokens.stream().anyMatch(token -> token.is("\"") || token.is("?"));
    }

    /** Whether a sentence turns to the author, whoever spoke before: "I'm on the other side of him." */
    static boolean isOwn(List<Token> tokens) {
        return any(Kind.OWN, tokens) && !any(Kind.DENY, tokens) || tokens.size() <= 2 && end(Kind.LEAD, tokens, 0) > 0;
    }
}
