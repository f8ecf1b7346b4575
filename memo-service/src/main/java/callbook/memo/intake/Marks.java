package callbook.memo.intake;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Strips the paired inline marks of one line: emphasis, code, strike-through, links and escapes. A mark without its partner
 * stays, because it is then a character of the text ("5 * 3", "BTC*").
 */
final class Marks {

    private static final String EMPHASIS = "*_`~";

    private final String line;
    private final BitSet dropped = new BitSet();
    private final Map<String, Integer> open = new HashMap<>();

    private Marks(String line) {
        this.line = line;
    }

    /** @param line of moderate length: links cost more than linear time */
    static String strip(String line) {
        Marks marks = new Marks(line);
        int i = 0;
        while (i < line.length()) {
            i = marks.step(i);
        }
        StringBuilder kept = new StringBuilder(line.length());
        for (int at = marks.dropped.nextClearBit(0); at < line.length(); at = marks.dropped.nextClearBit(at + 1)) {
            kept.append(line.charAt(at));
        }
        return kept.toString();
    }

    private int step(int i) {
        char c = line.charAt(i);
        if (c == '\\' && i + 1 < line.length() && isPunctuation(line.charAt(i + 1))) {
            dropped.set(i);
            return i + 2;
        }
        if (c == '[') {
            open.put("[", i);
        } else if (c == ']' && i + 1 < line.length() && line.charAt(i + 1) == '(' && open.containsKey("[")) {
            return link(i);
        }
        return EMPHASIS.indexOf(c) >= 0 ? emphasis(i) : i + 1;
    }

    private int link(int closing) {
        int end = line.indexOf(')', closing);
        if (end < 0) {
            return closing + 1;
        }
        int opening = open.remove("[");
        boolean image = opening > 0 && line.charAt(opening - 1) == '!';
        dropped.set(image ? opening - 1 : opening, opening + 1);
        dropped.set(closing, end + 1);
        return end + 1;
    }

    private int emphasis(int start) {
        char mark = line.charAt(start);
        int end = start;
        while (end < line.length() && line.charAt(end) == mark) {
            end++;
        }
        int before = start == 0 ? ' ' : line.charAt(start - 1);
        int after = end == line.length() ? ' ' : line.charAt(end);
        // ** may stand inside a word, a single * or _ there is arithmetic or a name
        boolean anywhere = mark == '`' || mark == '*' && end - start > 1;
        boolean closes = !Blanks.is(before) && (anywhere || !Character.isLetterOrDigit(after));
        boolean opens = !Blanks.is(after) && (anywhere || !Character.isLetterOrDigit(before));
        String key = mark + "" + (end - start);
        if (closes && open.containsKey(key)) {
            int opening = open.remove(key);
            dropped.set(opening, opening + end - start);
            dropped.set(start, end);
        } else if (opens && (mark != '~' || end - start == 2)) {
            open.put(key, start);
        }
        return end;
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
}
