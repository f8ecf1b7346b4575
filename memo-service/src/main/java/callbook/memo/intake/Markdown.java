package callbook.memo.intake;

/** As much of Markdown's line forms as a header needs. */
final class Markdown {

    private Markdown() {
    }

    /** A line without blanks, and without a hard break's backslash, at its ends. */
    static String bare(String line) {
        String bare = Blanks.strip(line);
        return bare.endsWith("\\") ? Blanks.strip(bare.substring(0, bare.length() - 1)) : bare;
    }

    /** A thematic break or a row of signs: {@code ---}, {@code * * *}, {@code ___}, {@code ===}. */
    static boolean isRule(String line) {
        char sign = line.isEmpty() ? ' ' : line.charAt(0);
        int signs = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == sign) {
                signs++;
            } else if (!Blanks.is(c)) {
                return false;
            }
        }
        return signs >= 3 && "-*_=".indexOf(sign) >= 0;
    }

    /** How many {@code #} open the line as a heading, 0 for none. "#1 pick" is no heading, "#Title" is meant as one. */
    static int headingLevel(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        boolean opens = level == line.length() || !Character.isDigit(line.charAt(level));
        return level <= 6 && opens ? level : 0;
    }

    /** The heading's words: without its opening and closing {@code #}. */
    static String heading(String line) {
        String words = Blanks.strip(line.substring(headingLevel(line)));
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == '#') {
            end--;
        }
        boolean closing = end == 0 || end < words.length() && Blanks.is(words.charAt(end - 1));
        return closing ? Blanks.strip(words.substring(0, end)) : words;
    }

    /** Whether the line is a row of a table, an item of a list or part of a quotation. */
    static boolean isBlockItem(String line) {
        return !line.isEmpty() && ("|>".indexOf(line.charAt(0)) >= 0
                || line.length() > 1 && "-+*".indexOf(line.charAt(0)) >= 0 && Blanks.is(line.charAt(1)));
    }

    /** Whether emphasis opens the line and emphasis closes it. */
    static boolean isEmphasised(String line) {
        return line.length() > 2 && isMark(line.charAt(0)) && line.charAt(line.length() - 1) == line.charAt(0);
    }

    /** The line without the emphasis marks at its two ends, paired or not. */
    static String withoutOuterMarks(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && (isMark(line.charAt(start)) || Blanks.is(line.charAt(start)))) {
            start++;
        }
        while (end > start && (isMark(line.charAt(end - 1)) || Blanks.is(line.charAt(end - 1)))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_';
    }
}
