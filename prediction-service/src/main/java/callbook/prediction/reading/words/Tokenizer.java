package callbook.prediction.reading.words;

import java.util.ArrayList;
import java.util.List;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.words.Token.Type;

/**
 * Cuts a stretch of text into tokens. Emphasis marks and unknown signs vanish; a hyphen inside a word only separates
 * ("flat-to-down"),
 * between figures it is the mark {@code -} of a range, before a figure its sign, and alone it is a dash {@code —}.
 */
public final class Tokenizer {

    private static final String MARKS = "—,;:()[]%$/<>≥≤±~=?!.\"“”";

    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The tokens of a stretch of text, in order. */
    public static List<Token> tokens(String text, Span span) {
        Tokenizer tokenizer = new Tokenizer(text, span.end());
        int at = span.start();
        while (at < span.end()) {
            at = tokenizer.next(at);
        }
        return tokenizer.tokens;
    }

    /** The tokens of a whole text. */
    public static List<Token> tokens(String text) {
        return tokens(text, new Span(0, text.length()));
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (c == ' ') {
            return at + 1;
        }
        if (Digits.isDigit(c) || c == '.' && Digits.isDigit(peek(at + 1))) {
            return number(at, at);
        }
        if (Character.isLetter(c)) {
            return word(at);
        }
        if (isHyphen(c) || c == '+') {
            return hyphen(at);
        }
        if (c == '&') {
            return add(Type.WORD, at, at + 1, "and");
        }
        if ((c == '>' || c == '<') && peek(at + 1) == '=') {
            return mark(at, at + 2, c == '>' ? "≥" : "≤");
        }
        if (Digits.isForeign(c)) {
            return add(Type.GARBLED, at, at + 1, String.valueOf(c));
        }
        return MARKS.indexOf(c) >= 0 ? mark(at, at + 1, c == '“' || c == '”' ? "\"" : String.valueOf(c)) : at + 1;
    }

    private int word(int start) {
        int at = start + 1;
        while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || joins(start, at))) {
            at++;
        }
        tokens.add(Token.word(text.substring(start, at), new Span(start, at)));
        return at;
    }

    /** An apostrophe, an ampersand or an underscore inside a word; a point only between initials or before a share class. */
    private boolean joins(int start, int at) {
        char c = text.charAt(at);
        if (!Character.isLetter(peek(at + 1)) || !Character.isLetterOrDigit(text.charAt(at - 1))) {
            return false;
        }
        boolean initial = at - start == 1 || text.charAt(at - 2) == '.';
        boolean shareClass = Character.isUpperCase(text.charAt(at - 1)) && Character.isUpperCase(peek(at + 1))
                && !Character.isLetter(peek(at + 2));
        return c == '\'' || c == '’' || c == '&' || c == '_' || c == '.' && (initial || shareClass);
    }

    private int hyphen(int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = peek(at + 1);
        boolean figure = Digits.isDigit(after) || after == '$' || after == '.' && Digits.isDigit(peek(at + 2));
        if (text.charAt(at) == '+') {
            return plus(at, figure);
        }
        if (after == '-' && text.charAt(at) == '-') {
            return mark(at, at + 2, "—");
        }
        if ((Digits.isDigit(before) || before == '%') && (figure || after == '+' || isHyphen(after))) {
            return mark(at, at + 1, "-");
        }
        if (figure && !Character.isLetterOrDigit(before) && before != ')') {
            return number(at, Digits.isDigit(after) || after == '.' ? at + 1 : at + 2);
        }
        if (Character.isWhitespace(before) && Character.isWhitespace(after)) {
            return mark(at, at + 1, betweenFigures(at) ? "-" : "—");
        }
        return at + 1;
    }

    private int plus(int at, boolean figure) {
        if (peek(at + 1) == '/' && isHyphen(peek(at + 2))) {
            return mark(at, at + 3, "±");
        }
        boolean more = at > 0 && !figure && (Digits.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '%');
        if (more) {
            return mark(at, at + 1, "+");
        }
        return figure ? number(at, text.charAt(at + 1) == '$' ? at + 2 : at + 1) : at + 1;
    }

    private boolean betweenFigures(int at) {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        char next = peek(at + 2);
        return last != null && (last.type() == Type.NUMBER || last.is("%"))
                && (Digits.isDigit(next) || next == '$' || next == '+');
    }

    /** @param digits where the digits begin, after a sign and a currency mark */
    private int number(int start, int digits) {
        int at = Digits.end(text, digits, end);
        if (at == digits) {
            return start + 1;
        }
        String sign = digits == start ? "" : text.charAt(start) == '+' ? "+" : "-";
        String written = text.substring(digits, at);
        return add(Digits.isReadable(written) ? Type.NUMBER : Type.GARBLED, start, at, sign + written.replace(",", ""));
    }

    private int mark(int start, int stop, String norm) {
        return add(Type.MARK, start, stop, norm);
    }

    private int add(Type type, int start, int stop, String norm) {
        boolean plain = norm.length() == stop - start && text.startsWith(norm, start);
        tokens.add(new Token(type, plain ? norm : text.substring(start, stop), norm, new Span(start, stop)));
        return stop;
    }

    private char peek(int at) {
        return at < end ? text.charAt(at) : ' ';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '–' || c == '−' || c == '‑';
    }
}
