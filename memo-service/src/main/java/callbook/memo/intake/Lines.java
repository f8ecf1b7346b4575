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

    /** The last lines of the text that are not blank, the very last first. */
    static List<String> lastOf(String text, int count) {
        List<String> lines = new ArrayList<>();
        int end = text.length();
        while (end > 0 && lines.size() < count) {
            int start = end;
            while (start > 0 && !isEnd(text.charAt(start - 1))) {
                start--;
            }
            String line = text.substring(start, end);
            if (!Blanks.isBlank(line)) {
                lines.add(line);
            }
            end = start - 1;
        }
        return lines;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
