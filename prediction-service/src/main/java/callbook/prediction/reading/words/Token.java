package callbook.prediction.reading.words;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

import callbook.prediction.claim.Span;

/**
 * The smallest piece of a sentence: a word, a number or a mark.
 *
 * @param raw as written
 * @param norm for looking up: lower case, straight apostrophes, no possessive, no thousands commas, sign kept
 */
public record Token(Type type, String raw, String norm, Span span) {

    /** Words that end in 's without being a possessive. */
    private static final Set<String> CONTRACTIONS = Set.of("it's", "that's", "what's", "he's", "she's", "there's", "here's",
            "let's");

    /** What a token is. */
    public enum Type {
        WORD,
        NUMBER,
        MARK,
        /** What is written like a figure and is none that we can be sure of: {@code 6,00}, {@code €}. */
        GARBLED
    }

    /** A word, with the form to look it up by. */
    static Token word(String raw, Span span) {
        String norm = raw.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean possessive = norm.endsWith("'s") && !CONTRACTIONS.contains(norm);
        return new Token(Type.WORD, raw, possessive ? norm.substring(0, norm.length() - 2) : norm, span);
    }

    /** The value of a number, sign included. */
    public BigDecimal value() {
        return new BigDecimal(norm);
    }

    /** Whether a number was written with a sign. */
    public boolean signed() {
        return norm.startsWith("+") || norm.startsWith("-");
    }

    /** Whether this is that word or mark. */
    public boolean is(String wanted) {
        return type != Type.NUMBER && type != Type.GARBLED && norm.equals(wanted);
    }

    /** Whether it begins with a capital. */
    public boolean capitalised() {
        return Character.isUpperCase(raw.codePointAt(0));
    }

    /** Whether it follows the other without a space. */
    public boolean touches(Token before) {
        return before.span.end() == span.start();
    }

    /** A whole number without a sign, as in a date, of at most {@code digits} digits. */
    public boolean isCount(int digits) {
        return type == Type.NUMBER && norm.length() <= digits && Digits.areAll(norm);
    }
}
