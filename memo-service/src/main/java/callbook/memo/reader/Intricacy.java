package callbook.memo.reader;

/**
 * Tells Markdown that nobody writes by hand: so deeply nested that a renderer overflows its stack, or of a form over which
 * parsers take quadratic time or memory. The bounds are far above what memos hold; one pass decides.
 */
final class Intricacy {

    /** Of quotes and lists in one another, by the marks that open a line and its indentation. */
    private static final int DEEPEST_BLOCK = 60;
    /** Of emphasis, or of brackets, in one another. */
    private static final int DEEPEST_INLINE = 60;
    /** Lines times columns: a row of a table is filled up to the width of its head. */
    private static final long MOST_CELLS = 300_000;
    /** Each may become a paragraph or an item. */
    private static final int MOST_LINES = 60_000;
    /** Signs times length, summed over paragraphs: a sign without its partner is looked for to the paragraph's end. */
    private static final long MOST_STEPS = 100_000_000;
    /** Each becomes a piece of text of its own, with all that hangs on one. */
    private static final int MOST_SIGNS = 60_000;

    private final String text;
    private long widest;
    private long lines;
    private long steps;
    private long allSigns;
    private int paragraphStart;
    private int signs;
    private int emphasis;
    private int brackets;

    private Intricacy(String text) {
        this.text = text;
    }

    /** Whether the text is to be shown as it is instead. */
    static boolean isTooHigh(String markdown) {
        return new Intricacy(markdown).exceeds();
    }

    private boolean exceeds() {
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            if (line(start, end)) {
                return true;
            }
            start = end + 1;
        }
        endParagraph(text.length());
        return lines > MOST_LINES || steps > MOST_STEPS || allSigns > MOST_SIGNS || widest * lines > MOST_CELLS;
    }

    private boolean line(int start, int end) {
        lines++;
        if (isItem(start, end)) {
            endParagraph(start);
        }
        int columns = 1;
        boolean blank = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            blank &= c == ' ' || c == '\t';
            columns += c == '|' ? 1 : 0;
            i = c == '*' || c == '_' ? emphasis(i, end) - 1 : i;
            if (sign(c)) {
                return true;
            }
        }
        widest = Math.max(widest, columns > 2 ? columns : 0);
        if (blank) {
            endParagraph(end);
        }
        return blockDepth(start, end) > DEEPEST_BLOCK;
    }

    private void endParagraph(int end) {
        steps += (long) signs * (end - paragraphStart);
        allSigns += signs;
        paragraphStart = end;
        signs = 0;
        emphasis = 0;
        brackets = 0;
    }

    /** Counts a sign; true where what is open is nested too deeply. */
    private boolean sign(char c) {
        switch (c) {
            case '[' -> {
                signs++;
                brackets++;
            }
            case ']' -> {
                signs++;
                brackets = Math.max(0, brackets - 1);
            }
            case '`', '<', '&', '(', '~', '!' -> signs++;
            default -> {
            }
        }
        return emphasis > DEEPEST_INLINE || brackets > DEEPEST_INLINE;
    }

    /** Counts a run of emphasis signs, as opening where it may open; gives the run's end. */
    private int emphasis(int start, int end) {
        int next = start;
        while (next < end && text.charAt(next) == text.charAt(start)) {
            next++;
        }
        boolean wordBefore = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
        boolean blankAfter = next == end || Character.isWhitespace(text.charAt(next));
        boolean opens = !blankAfter && (!wordBefore || Character.isLetterOrDigit(text.charAt(next)));
        signs += next - start;
        emphasis = Math.max(0, emphasis + (opens ? next - start : start - next));
        return next;
    }

    /** Whether a bullet or a heading ends the paragraph before it, whatever that is. */
    private boolean isItem(int start, int end) {
        return start + 2 < end && "-+*#".indexOf(text.charAt(start)) >= 0 && text.charAt(start + 1) == ' '
                && Character.isLetterOrDigit(text.charAt(start + 2));
    }

    private int blockDepth(int start, int end) {
        int blanks = 0;
        int marks = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t') {
                blanks += c == ' ' ? 1 : 4;
            } else if (c == '>' || (c == '-' || c == '+' || c == '*' || c == '.' || c == ')')
                    && i + 1 < end && (text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t')) {
                marks++;
            } else if (!Character.isDigit(c)) {
                break;
            }
        }
        return marks + blanks / 4;
    }
}
