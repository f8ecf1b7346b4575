package callbook.prediction.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import callbook.prediction.claim.Span;

/** Cuts a stretch of text into sentences: at . ! ? outside of brackets, and at line ends that no wrapped line would have. */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of("vs", "v", "e.g", "i.e", "approx", "inc", "corp", "u.s", "st", "no",
            "dr", "mr",
            "mrs", "ms", "est", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");
    /** Brackets further apart are taken for strays. */
    private static final int WIDEST_BRACKET = 250;
    /** A line shorter than this was ended by its author, not wrapped. */
    private static final int WRAPPED = 50;
    /** More closing marks in a row than this close nothing. */
    private static final int LONGEST_CLOSE = 8;
    private static final String CLOSERS = "\"'”’)*_]";

    private final String text;
    private final int end;
    private final List<Span> sentences = new ArrayList<>();
    private int start;
    private int closing;
    private int nextClose = -1;

    private Sentences(String text, Span span) {
        this.text = text;
        this.end = span.end();
        this.start = span.start();
    }

    /** The sentences, without blanks and emphasis marks around them, in order. */
    public static List<Span> of(String text, Span span) {
        Sentences reader = new Sentences(text, span);
        int lineStart = span.start();
        for (int at = span.start(); at < span.end(); at++) {
            char c = text.charAt(at);
            if (c == '(') {
                reader.bracket(at);
            }
            if (c == '\n') {
                if (reader.endsLine(lineStart, at)) {
                    reader.cut(at);
                }
                lineStart = at + 1;
            } else if (isEnd(c) && at >= reader.closing && reader.endsSentence(at)) {
                reader.cut(reader.closers(at + 1));
            }
        }
        reader.cut(span.end());
        return reader.sentences;
    }

    /** Looks each closing bracket up once, so that a row of opening ones costs no more than its length. */
    private void bracket(int at) {
        if (nextClose < at) {
            int found = text.indexOf(')', at);
            nextClose = found < 0 ? Integer.MAX_VALUE : found;
        }
        closing = nextClose - at < WIDEST_BRACKET && nextClose < end ? Math.max(closing, nextClose) : closing;
    }

    private boolean endsSentence(int at) {
        int after = closers(at + 1);
        if (after < end && !Character.isWhitespace(text.charAt(after))) {
            return false;
        }
        return text.charAt(at) != '.' || !isAbbreviation(at) || after >= end;
    }

    private boolean isAbbreviation(int point) {
        int from = point;
        while (from > start && point - from < 8
                && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, point).toLowerCase(Locale.ROOT);
        boolean known = ABBREVIATIONS.contains(word);
        boolean time = (word.equals("p.m") || word.equals("a.m")) && startsLower(point + 1);
        return known && !word.equals("no") || time || known && startsDigit(point + 1);
    }

    private boolean startsLower(int at) {
        int next = skipBlank(at);
        return next < end && Character.isLowerCase(text.charAt(next));
    }

    private boolean startsDigit(int at) {
        int next = skipBlank(at);
        return next < end && Character.isDigit(text.charAt(next));
    }

    private boolean endsLine(int lineStart, int at) {
        int next = skipBlank(at + 1);
        return at - lineStart < WRAPPED && next < end && Character.isUpperCase(text.charAt(next));
    }

    private int closers(int at) {
        int after = at;
        while (after < end && after < at + LONGEST_CLOSE
                && (CLOSERS.indexOf(text.charAt(after)) >= 0 || isEnd(text.charAt(after)))) {
            after++;
        }
        return after;
    }

    private int skipBlank(int from) {
        int at = from;
        while (at < end && at < from + WIDEST_BRACKET && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void cut(int at) {
        int from = start;
        int to = Math.max(at, start);
        while (from < to && isTrim(text.charAt(from))) {
            from++;
        }
        while (to > from && isTrim(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            sentences.add(new Span(from, to));
        }
        start = Math.max(at, start);
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    private static boolean isTrim(char c) {
        return Character.isWhitespace(c) || c == '*' || c == '_' || c == '\uFEFF';
    }
}
