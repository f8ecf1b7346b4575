package callbook.memo.intake;

import java.util.Locale;
import java.util.Set;

/**
 * The line that opens fenced code, as CommonMark has it: three or more backticks or tildes, indented by three blanks at
 * most.
 *
 * @param sign what it is made of
 * @param size how many of them
 * @param info what stands behind them
 */
record Fence(char sign, int size, String info) {

    private static final int DEEPEST = 3;

    /** The fence that the line opens, or null. */
    static Fence in(String line) {
        int start = indentation(line);
        char sign = start < line.length() ? line.charAt(start) : ' ';
        int end = start;
        while (end < line.length() && line.charAt(end) == sign) {
            end++;
        }
        if (start > DEEPEST || end - start < 3 || "`~".indexOf(sign) < 0 || sign == '`' && line.indexOf('`', end) >= 0) {
            return null;
        }
        return new Fence(sign, end - start, Blanks.strip(line.substring(end)));
    }

    private static int indentation(String line) {
        int start = 0;
        while (start < line.length() && Blanks.is(line.charAt(start))) {
            start++;
        }
        return start;
    }

    boolean isMarkdown() {
        return Set.of("markdown", "md").contains(info.toLowerCase(Locale.ROOT));
    }

    boolean isClosedBy(String line) {
        Fence other = in(line);
        return other != null && other.sign == sign && other.size >= size && other.info.isEmpty();
    }
}
