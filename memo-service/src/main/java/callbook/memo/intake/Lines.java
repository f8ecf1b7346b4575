package callbook.memo.intake;

import java.util.ArrayList;
import java.util.List;

/** Walks a text line by line, with any of LF, CRLF and CR as line end, in time linear in what was walked. */
final class Lines {

    private final String text;
    private int next;

    Lines(String text, int from) {
        this.text = text;
        this.next = from;
    }

    boolean hasNext() {
        return next < text.length();
    }

    /** Where the next line starts, in UTF-16 units. */
    int position() {
        return next;
    }

    void rewind(int position) {
        next = position;
    }

    /** The next line without its end. */
    String next() {
        int end = next;
        while (end < text.length() && !isEnd(text.charAt(end))) {
            end++;
        }
        String line = text.substring(next, end);
        boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        next = Math.min(text.length(), end + (pair ? 2 : 1));
        return line;
    }

    void skipBlank() {
        while (hasNext()) {
            int start = next;
            if (!Blanks.isBlank(next())) {
                next = start;
                return;
            }
        }
    }

    /** The last lines of the text, the very last first; blank ones do not count, and several in a row are one empty line. */
    static List<String> lastOf(String text, int count) {
        List<String> lines = new ArrayList<>();
        int end = text.length();
        int found = 0;
        while (end > 0 && found < count) {
            int start = end;
            while (start > 0 && !isEnd(text.charAt(start - 1))) {
                start--;
            }
            String line = text.substring(start, end);
            if (!Blanks.isBlank(line)) {
                lines.add(line);
                found++;
            } else if (!isPair(text, start) && !lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
                lines.add("");
            }
            end = start - 1;
        }
        return lines;
    }

    /** Whether there is no line at all before this place, but the two characters of one line's end. */
    private static boolean isPair(String text, int end) {
        return end > 0 && end < text.length() && text.charAt(end - 1) == '\r' && text.charAt(end) == '\n';
    }

    static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
