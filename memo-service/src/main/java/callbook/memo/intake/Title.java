package callbook.memo.intake;

/**
 * A memo's title: one line of 1 to {@link #LONGEST} code points, without Markdown's marks and control characters.
 *
 * @param isHeading whether it was marked as one; a first line of plain prose serves as a title too
 */
record Title(String text, boolean isHeading, boolean isCut) {

    /** In code points. */
    static final int LONGEST = 200;

    /** No line is looked at beyond this, in UTF-16 units: a title is far shorter, a hostile line far longer. */
    private static final int LOOKED_AT = 2_000;

    /**
     * Takes the first line that has words once its marks are gone, and moves behind it and its underline. A text of nothing
     * but marks is titled by the first of them, a text that hides all it has behind front matter, in comments or in code is
     * "Untitled".
     */
    static Title first(Lines lines) {
        int start = lines.position();
        Title onlyMarks = words("", false);
        while (lines.hasNext()) {
            String line = Markdown.bare(lines.next());
            Title title = of(line);
            if (!title.text.isEmpty()) {
                return title.underlined(lines);
            }
            onlyMarks = onlyMarks.text.isEmpty() && !isFence(line) ? words(Blanks.head(line, LOOKED_AT), false) : onlyMarks;
        }
        lines.rewind(start);
        return onlyMarks.text.isEmpty() ? words("Untitled", false) : onlyMarks;
    }

    /** The title that a line makes; empty where nothing but marks stands on it. */
    static Title of(String bareLine) {
        String line = Blanks.head(bareLine, LOOKED_AT);
        if (Markdown.isRule(line) || isFence(line)) {
            return words("", false);
        }
        if (Markdown.headingLevel(line) > 0) {
            return words(Marks.strip(Markdown.heading(line)), true);
        }
        boolean isHeading = Markdown.isEmphasised(line) && line.charAt(0) == line.charAt(1);
        return words(Marks.strip(withoutBlockMarks(line)), isHeading);
    }

    private static boolean isFence(String line) {
        return line.startsWith("```") || line.startsWith("~~~");
    }

    /** As front matter states it: Markdown's marks are then part of it. */
    static Title stated(String text) {
        return words(Blanks.head(text, LOOKED_AT), true);
    }

    private static Title words(String text, boolean isHeading) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().map(Title::printable).forEach(clean::appendCodePoint);
        String words = Blanks.strip(clean.toString());
        if (Blanks.showsNothing(words)) {
            return new Title("", isHeading, false);
        }
        String cut = cut(words);
        return new Title(cut, isHeading, cut.length() < words.length());
    }

    /** YAML's escapes can spell what the text itself cannot hold: NUL, and half a surrogate pair. */
    private static int printable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> ' ';
            default -> c;
        };
    }

    /** At most {@link #LONGEST} code points, whole words where there are any. */
    private static String cut(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST) {
            return words;
        }
        int end = words.offsetByCodePoints(0, LONGEST);
        int blank = end;
        while (blank > 0 && !Blanks.is(words.charAt(blank))) {
            blank--;
        }
        return Blanks.strip(words.substring(0, blank > 0 ? blank : end));
    }

    private static String withoutBlockMarks(String line) {
        String words = line;
        while (words.startsWith(">")) {
            words = Blanks.strip(words.substring(1));
        }
        boolean listed = words.length() > 1 && "-*+".indexOf(words.charAt(0)) >= 0 && Blanks.is(words.charAt(1));
        return listed ? Blanks.strip(words.substring(2)) : words;
    }

    private Title underlined(Lines lines) {
        int start = lines.position();
        String next = !isHeading && lines.hasNext() ? Markdown.bare(lines.next()) : "";
        if (Markdown.isRule(next) && "=-".indexOf(next.charAt(0)) >= 0 && next.indexOf(' ') < 0) {
            // "---" below prose is as often a rule as an underline: it makes no heading of that prose
            return new Title(text, next.charAt(0) == '=', isCut);
        }
        lines.rewind(start);
        return this;
    }
}
