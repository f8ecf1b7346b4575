package callbook.memo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A short header line cut into numbers (ASCII digits), words (letters) and single signs. Asking beyond the end answers
 * with nothing, so that readers need not count.
 */
final class Tokens {

    private static final Token NONE = new Token("", ' ', true);

    /** Hyphens and the minus sign that typesetting programs put for {@code -}; dashes proper stay what they are. */
    private static final String HYPHENS = "\u2010\u2011\u2212";

    private final List<Token> tokens;

    private Tokens(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /**
     * @param kind {@code 9} for a number, {@code a} for a word, {@code .} for a sign
     * @param apart whether a blank stands before it
     */
    record Token(String text, char kind, boolean apart) {
    }

    static Tokens of(String line) {
        List<Token> tokens = new ArrayList<>();
        boolean apart = true;
        int i = 0;
        while (i < line.length()) {
            int start = i;
            char kind = kind(line.charAt(i));
            do {
                i++;
            } while (i < line.length() && kind != '.' && kind(line.charAt(i)) == kind);
            if (kind != ' ') {
                tokens.add(new Token(canonical(line.substring(start, i)), kind, apart));
            }
            apart = kind == ' ';
        }
        return new Tokens(tokens);
    }

    private static char kind(char c) {
        if (c >= '0' && c <= '9') {
            return '9';
        }
        return Character.isLetter(c) ? 'a' : Blanks.is(c) ? ' ' : '.';
    }

    private static String canonical(String text) {
        return HYPHENS.contains(text) ? "-" : text.toLowerCase(Locale.ROOT);
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
    }

    /** The word at i in lower case, or empty. */
    String word(int i) {
        return at(i).kind() == 'a' ? at(i).text() : "";
    }

    boolean isSign(int i, String sign) {
        return at(i).kind() == '.' && at(i).text().equals(sign);
    }

    /** A sign with no blank before it. */
    boolean isJoinedSign(int i, String sign) {
        return isSign(i, sign) && !at(i).apart();
    }

    /** How many digits the number at i has; 0 when there is none. */
    int digits(int i) {
        return at(i).kind() == '9' ? at(i).text().length() : 0;
    }

    /** A number of one or two digits. */
    boolean isShortNumber(int i) {
        return digits(i) == 1 || digits(i) == 2;
    }

    /** How many digits stand at i directly behind the token before; 0 after a blank. */
    int joinedDigits(int i) {
        return at(i).apart() ? 0 : digits(i);
    }

    /** The number at i, which must have at most 9 digits. */
    int number(int i) {
        return Integer.parseInt(at(i).text());
    }
}
