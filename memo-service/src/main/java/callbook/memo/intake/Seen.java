package callbook.memo.intake;

/**
 * A memo's text as its reader sees it, as long as the text itself: HTML comments and what stands inside fenced code are
 * blanks there, a fence's own lines stay. A memo that is wrapped whole in a {@code ```markdown} fence (programs that write
 * memos do that) reads as if it were not. A comment that never ends is none. Takes linear time.
 */
final class Seen {

    private static final String OPENS = "<!--";
    private static final String CLOSES = "-->";

    private final String text;
    private final StringBuilder seen;
    private final Lines lines;
    private boolean commentsEnd = true;
    private boolean opening = true;

    private Seen(String text, int from) {
        this.text = text;
        this.seen = new StringBuilder(text);
        this.lines = new Lines(text, from);
    }

    /** @param from everything before it stays as it is */
    static String of(String text, int from) {
        Seen reading = new Seen(text, from);
        while (reading.lines.hasNext()) {
            reading.step();
        }
        return reading.seen.toString();
    }

    private void step() {
        int start = lines.position();
        String line = lines.next();
        if (Blanks.strip(Blanks.head(line, 100)).startsWith(OPENS) && skipsComment(start + line.indexOf(OPENS))) {
            return;
        }
        Fence fence = Fence.in(line);
        if (fence == null) {
            opening = opening && Title.of(Markdown.bare(seenInLine(start, line))).text().isEmpty();
        } else {
            code(start, fence);
            opening = false;
        }
    }

    /** Goes on behind the comments that open a line; false where the first of them never ends. */
    private boolean skipsComment(int start) {
        int end = commentEnd(start);
        int next = end;
        while (next >= 0) {
            end = next;
            int at = end;
            while (at < text.length() && Blanks.is(text.charAt(at))) {
                at++;
            }
            next = commentEnd(at);
        }
        if (end >= 0) {
            lines.rewind(end);
            blank(start, end);
        }
        return end >= 0;
    }

    /** Where the comment that stands at a place ends; -1 where there is none. */
    private int commentEnd(int start) {
        if (!commentsEnd || !text.startsWith(OPENS, start)) {
            return -1;
        }
        int end = text.indexOf(CLOSES, start + OPENS.length());
        commentsEnd = end >= 0;
        return commentsEnd ? end + CLOSES.length() : -1;
    }

    /** Inside a line only a comment that ends on it is one. */
    private String seenInLine(int start, String line) {
        int open = line.indexOf(OPENS);
        int close = open < 0 ? -1 : line.indexOf(CLOSES, open + OPENS.length());
        while (close >= 0) {
            blank(start + open, start + close + CLOSES.length());
            open = line.indexOf(OPENS, close);
            close = open < 0 ? -1 : line.indexOf(CLOSES, open + OPENS.length());
        }
        return seen.substring(start, start + line.length());
    }

    /** Moves behind the closing line, or to the end where there is none, and says where that line starts. */
    private int closing(Fence fence) {
        while (lines.hasNext()) {
            int start = lines.position();
            if (fence.isClosedBy(lines.next())) {
                return start;
            }
        }
        return text.length();
    }

    /** Hides what stands in the fence, or the fence where all of the memo stands in it. */
    private void code(int start, Fence fence) {
        int inside = lines.position();
        int end = closing(fence);
        boolean wraps = opening && fence.isMarkdown() && Blanks.isBlank(text.substring(lines.position()));
        if (wraps) {
            lines.rewind(inside);
            blank(start, inside);
            blank(end, text.length());
        } else {
            blank(inside, end);
        }
    }

    private void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Lines.isEnd(text.charAt(i))) {
                seen.setCharAt(i, ' ');
            }
        }
    }
}
