package callbook.memo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The lines that close a memo: the permanent link, with rules, lines in italics and debate lines between and behind. What
 * is quoted, listed, indented or followed by text belongs to the text.
 */
final class Footer {

    private static final int LAST_LINES = 24;

    private final List<String> lines;

    private Footer(List<String> lines) {
        this.lines = lines;
    }

    /** The footer's lines of one kind, the last first. */
    static List<String> lines(String text, Predicate<String> kind) {
        return new Footer(Lines.lastOf(text, LAST_LINES)).matching(kind);
    }

    private List<String> matching(Predicate<String> kind) {
        List<String> matching = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean matches = isOwn(i) && kind.test(line);
            if (matches) {
                matching.add(line);
            } else if (!isBeside(line)) {
                break;
            }
        }
        return matching;
    }

    private static boolean isBeside(String line) {
        String bare = Markdown.bare(line);
        boolean italic = Markdown.isEmphasised(bare) && bare.charAt(0) != bare.charAt(1);
        return bare.isEmpty() || Markdown.isRule(bare) || italic && !isIndented(line) && !Markdown.isBlockItem(bare)
                || isDebate(bare);
    }

    private static boolean isDebate(String bare) {
        return Markdown.withoutOuterMarks(Blanks.head(bare, 100)).toLowerCase(Locale.ROOT).startsWith("debate:");
    }

    /** Not in a quotation, a list or indented code, also not as the unmarked next line of one. */
    private boolean isOwn(int i) {
        if (isIndented(lines.get(i))) {
            return false;
        }
        for (int j = i; j < lines.size(); j++) {
            String bare = Markdown.bare(lines.get(j));
            if (bare.isEmpty() || Markdown.isRule(bare)) {
                return true;
            }
            if (Markdown.isBlockItem(bare) || isNumbered(bare)) {
                return false;
            }
        }
        return true;
    }

    /** Two blanks are enough to continue a list's item. */
    private static boolean isIndented(String line) {
        return line.startsWith("\t") || line.startsWith(" \t") || line.startsWith("  ");
    }

    private static boolean isNumbered(String bare) {
        int digits = 0;
        while (digits < bare.length() && digits < 10 && bare.charAt(digits) >= '0' && bare.charAt(digits) <= '9') {
            digits++;
        }
        return digits > 0 && digits < bare.length() && ".)".indexOf(bare.charAt(digits)) >= 0;
    }
}
