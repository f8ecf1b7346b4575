package callbook.prediction.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line without its line end.
 *
 * @param text the whole memo
 */
record Line(String text, int start, int end) {

    /** What a line is by its own look. */
    enum Kind {
        BLANK,
        RULE,
        HEADING,
        FENCE,
        INDENTED,
        QUOTE,
        TABLE,
        ITEM,
        DEBATE,
        FOOTER,
        TEXT
    }

    private static final int LONGEST_DEBATE = 1000;

    /** The lines of a text, without their line ends. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            lines.add(new Line(text, start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end));
            start = end + 1;
        }
        return lines;
    }

    Kind kind() {
        Kind kind = look();
        boolean words = kind == Kind.TEXT || kind == Kind.ITEM || kind == Kind.HEADING;
        return words && end - start <= LONGEST_DEBATE && DebateMark.opens(text.substring(start, end)) ? Kind.DEBATE : kind;
    }

    private Kind look() {
        int from = skipBlank(start);
        if (from == end) {
            return Kind.BLANK;
        }
        if (text.charAt(start) == '\t' || from - start >= 4 && text.startsWith("    ", start)) {
            return Kind.INDENTED;
        }
        return switch (text.charAt(from)) {
            case '>' -> Kind.QUOTE;
            case '|' -> Kind.TABLE;
            case '#' -> isHeading(from) ? Kind.HEADING : Kind.TEXT;
            case '`', '~' -> text.startsWith("```", from) || text.startsWith("~~~", from) ? Kind.FENCE : Kind.TEXT;
            case '-', '*', '_', '+' -> isRule(from) ? Kind.RULE : isItem(from + 1) ? Kind.ITEM : label(from);
            default -> isItem(digits(from)) ? Kind.ITEM : label(from);
        };
    }

    /** Where the content begins, after blanks, heading marks, bullets and emphasis. */
    int content() {
        int at = skipBlank(start);
        if (look() == Kind.ITEM) {
            at = Character.isDigit(text.charAt(at)) ? digits(at) : at + 1;
        }
        while (at < end && (" \t#*_".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** Whether a word stands at an index, in any case. */
    boolean has(String word, int at) {
        return text.regionMatches(true, at, word, 0, word.length()) && at + word.length() <= end;
    }

    boolean contains(String part) {
        return text.substring(start, end).toLowerCase(Locale.ROOT).contains(part);
    }

    /** Whether all of it is emphasised, as bylines and datelines are. */
    boolean isEmphasised() {
        int from = skipBlank(start);
        String ink = text.substring(from, end).stripTrailing();
        return !ink.isEmpty() && "*_".indexOf(ink.charAt(0)) >= 0 && "*_".indexOf(ink.charAt(ink.length() - 1)) >= 0;
    }

    private Kind label(int from) {
        return startsLabel(from, "permanent link:") ? Kind.FOOTER : Kind.TEXT;
    }

    private boolean startsLabel(int from, String label) {
        int at = from;
        while (at < end && "*_ ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.regionMatches(true, at, label, 0, label.length());
    }

    private boolean isHeading(int from) {
        int at = from;
        while (at < end && text.charAt(at) == '#') {
            at++;
        }
        return at - from <= 6 && (at == end || Character.isWhitespace(text.charAt(at)));
    }

    private boolean isRule(int from) {
        char mark = text.charAt(from);
        int marks = 0;
        for (int at = from; at < end; at++) {
            if (text.charAt(at) == mark) {
                marks++;
            } else if (!Character.isWhitespace(text.charAt(at))) {
                return false;
            }
        }
        return marks >= 3 && mark != '+';
    }

    private boolean isItem(int afterBullet) {
        return afterBullet < end && afterBullet > start && Character.isWhitespace(text.charAt(afterBullet));
    }

    /** The index after "12." or "3)", or 0. */
    private int digits(int from) {
        int at = from;
        while (at < end && at - from < 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > from && at < end && ".)".indexOf(text.charAt(at)) >= 0 ? at + 1 : 0;
    }

    private int skipBlank(int from) {
        int at = from;
        while (at < end && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at;
    }
}
