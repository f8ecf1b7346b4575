package callbook.prediction.reading.layout;

/** How letters and digits are drawn: wide ones are read, those in a style of their own are none that we can be sure of. */
final class Letters {

    private static final char WIDE_FIRST = '\uFF01';
    private static final char WIDE_LAST = '\uFF5E';
    private static final String WIDE_MARKS = "％＋，－．";
    /** Mathematical letters and digits, and those in circles and squares, the halves of flags excepted. */
    private static final int STYLED_FIRST = 0x1D400;
    private static final int STYLED_LAST = 0x1D7FF;
    private static final int FRAMED_FIRST = 0x1F100;
    private static final int FRAMED_LAST = 0x1F1A5;

    private Letters() {
    }

    /** A wide letter, digit or mark of a figure as it is written otherwise; any other character as it is. */
    static char narrow(char c) {
        boolean wide = c >= WIDE_FIRST && c <= WIDE_LAST && (Character.isLetterOrDigit(c) || WIDE_MARKS.indexOf(c) >= 0);
        return wide ? (char) (c - WIDE_FIRST + '!') : c;
    }

    /** Whether a letter or digit of two characters is drawn in a style of its own at an index. */
    static boolean isStyled(String text, int at) {
        int point = text.codePointAt(at);
        return point >= STYLED_FIRST && point <= STYLED_LAST || point >= FRAMED_FIRST && point <= FRAMED_LAST;
    }

    /** Whether cutting out a stretch would make one word or figure of what stands on both sides. */
    static boolean wouldJoin(String text, int from, int to) {
        boolean word = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
        return word && (Character.isDigit(text.charAt(from - 1))
                || to < text.length() && Character.isLetterOrDigit(text.charAt(to)));
    }
}
