package callbook.prediction.reading.layout;

import java.util.HashMap;
import java.util.Map;

/**
 * What of a text its author says to the reader: of the same length, so that every span stays exact, with comments, inline code,
 * struck and folded parts blotted out and every kind of line end made a line feed.
 */
public final class Visible {

    /** Stands for something cut out of a sentence, which is then not understood. */
    private static final char BLOT = '\uFFFC';

    /** Stands at the start of a line, which blanks would make a block of code. */
    private static final char NOTHING = '\uFEFF';

    private static final int LONGEST_WORD = 20;
    private static final String LINE_ENDS = "\r\u2028\u2029\u0085\u000B\f";

    private final String text;
    private final char[] visible;
    /** How far a closing mark of a length was looked for in vain, so that no stretch is searched twice. */
    private final Map<String, Integer> vain = new HashMap<>();

    private Visible(String text) {
        this.text = text;
        this.visible = text.toCharArray();
    }

    /** The text as a reader sees it, character by character. */
    public static String of(String text) {
        Visible reader = new Visible(text);
        int at = 0;
        while (at < text.length()) {
            at = reader.next(at);
        }
        return new String(reader.visible);
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (LINE_ENDS.indexOf(c) >= 0) {
            visible[at] = c == '\r' && text.startsWith("\n", at + 1) ? c : '\n';
            return at + 1;
        }
        return switch (c) {
            case '`', '~' -> run(at, c);
            case '<' -> text.startsWith("<!--", at) ? hide(at, end(text.indexOf("-->", at + 4), 3), ' ') : tag(at);
            default -> letter(at, c);
        };
    }

    private int letter(int at, char c) {
        visible[at] = Letters.narrow(c);
        boolean styled = Character.isHighSurrogate(c) && Letters.isStyled(text, at);
        return styled ? hide(at, at + 2, BLOT) : at + 1;
    }

    private int run(int at, char mark) {
        int end = at;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        String marks = text.substring(at, Math.min(end, at + 100));
        if (marks.length() >= 3 && opensLine(at)) {
            return afterFence(end, marks.substring(0, 3));
        }
        boolean code = mark == '`' && marks.length() < 100;
        int close = code || marks.equals("~~") ? close(end, marks) : -1;
        if (close < 0) {
            return end;
        }
        return code && isWord(end, close) ? unwrap(at, end, close, close + marks.length())
                : code ? hide(at, close + marks.length(), BLOT) : strike(at, close + marks.length());
    }

    /** What is struck is gone, unless that would make one word or figure of what stands on both sides. */
    private int strike(int from, int to) {
        return hide(from, to, Letters.wouldJoin(text, from, to) ? BLOT : ' ');
    }

    private boolean opensLine(int at) {
        int from = at;
        while (from > 0 && text.charAt(from - 1) == ' ') {
            from--;
        }
        return from == 0 || text.charAt(from - 1) == '\n' || LINE_ENDS.indexOf(text.charAt(from - 1)) >= 0;
    }

    /** A fence is a block of its own, which the lines are read for later. */
    private int afterFence(int from, String marks) {
        for (int at = text.indexOf(marks, from); at >= 0; at = text.indexOf(marks, at + 1)) {
            if (opensLine(at)) {
                int end = at;
                while (end < text.length() && text.charAt(end) == marks.charAt(0)) {
                    end++;
                }
                return end;
            }
        }
        return from;
    }

    /** The next run of exactly these marks in the same paragraph, or −1. */
    private int close(int from, String marks) {
        if (from < vain.getOrDefault(marks, 0)) {
            return -1;
        }
        char mark = marks.charAt(0);
        int at = from;
        while (at < text.length() && !text.startsWith("\n\n", at) && !text.startsWith("\r\n\r\n", at)
                && !text.startsWith("\r\r", at)) {
            int start = at;
            while (at < text.length() && text.charAt(at) == mark) {
                at++;
            }
            if (at - start == marks.length()) {
                return start;
            }
            at = at == start ? at + 1 : at;
        }
        vain.put(marks, at);
        return -1;
    }

    /** A single word in code ("`SPY`") is a way to write it. */
    private boolean isWord(int from, int to) {
        return to - from <= LONGEST_WORD && text.substring(from, to).chars().allMatch(c -> Character.isLetterOrDigit(c)
                || c == '.' || c == '-' || c == '/' || c == '_');
    }

    private int unwrap(int from, int word, int close, int to) {
        hide(from, word, ' ');
        return hide(close, to, ' ');
    }

    private int tag(int at) {
        Element element = Element.at(text, at);
        return switch (element.meaning()) {
            case HIDING -> hide(at, element.end(), BLOT);
            case STRIKING -> strike(at, element.end());
            case FORMATTING -> hide(at, element.end(), ' ');
            case NONE -> at + 1;
        };
    }

    private int end(int found, int length) {
        return found < 0 ? text.length() : found + length;
    }

    /** Blanks a stretch, its line ends excepted. */
    private int hide(int from, int to, char first) {
        for (int at = from; at < to; at++) {
            boolean lineEnd = visible[at] == '\n' || LINE_ENDS.indexOf(visible[at]) >= 0;
            visible[at] = lineEnd ? '\n' : at == from && first == BLOT ? BLOT : opensLine(from) ? NOTHING : ' ';
        }
        return to;
    }
}
