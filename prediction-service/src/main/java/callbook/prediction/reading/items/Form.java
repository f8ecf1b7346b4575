package callbook.prediction.reading.items;

import java.util.List;
import java.util.Locale;

import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Token.Type;

/** How a way to write a thing must be cased in a text to count. */
enum Form {
    /** All in capitals. */
    TICKER {
        @Override
        boolean fits(List<Token> written, List<Token> text) {
            for (Token token : text) {
                if (!isCapitals(token)) {
                    return false;
                }
            }
            return true;
        }
    },
    /** With the capitals of the table, or more; with its possessive, where the table's name is one ("Lowe's"). */
    NAME {
        @Override
        boolean fits(List<Token> written, List<Token> text) {
            for (int at = 0; at < written.size(); at++) {
                if (!isNamed(written.get(at), text.get(at))) {
                    return false;
                }
            }
            return true;
        }
    },
    /** In any case. */
    WORD {
        @Override
        boolean fits(List<Token> written, List<Token> text) {
            return true;
        }
    };

    /** Whether a text that has the right letters has the right case too. */
    abstract boolean fits(List<Token> written, List<Token> text);

    /** Whether a word has no small letter, a possessive apart; marks and figures have none. */
    static boolean isCapitals(Token token) {
        String raw = token.raw();
        String letters = isPossessive(token) ? raw.substring(0, raw.length() - 2) : raw;
        return token.type() != Type.WORD || letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    private static boolean isNamed(Token written, Token text) {
        boolean capital = !written.capitalised() || text.capitalised();
        return capital && (!isPossessive(written) || isPossessive(text));
    }

    private static boolean isPossessive(Token token) {
        return token.type() == Type.WORD && token.norm().length() == token.raw().length() - 2;
    }
}
