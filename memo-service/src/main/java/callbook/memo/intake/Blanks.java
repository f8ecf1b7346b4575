package callbook.memo.intake;

/** What counts as blank in a memo: Unicode spaces, and marks that show nothing by themselves. */
final class Blanks {

    /** Byte order mark, zero-width space, word joiner and the three direction marks: editors leave them at line ends. */
    private static final String UNSEEN_AT_EDGES = "\uFEFF\u200B\u2060\u200E\u200F\u061C";

    /** Letters and symbols by category that nevertheless draw nothing. */
    private static final String EMPTY_GLYPHS = "\u115F\u1160\u2800\u3164\uFFA0\u034F";

    private Blanks() {
    }

    static boolean is(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || UNSEEN_AT_EDGES.indexOf(character) >= 0;
    }

    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        while (end > start && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a reader would see anything of this text. */
    static boolean showsNothing(String text) {
        return text.codePoints().noneMatch(Blanks::isVisible);
    }

    private static boolean isVisible(int codePoint) {
        if (is(codePoint) || EMPTY_GLYPHS.indexOf(codePoint) >= 0) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                false;
            default -> true;
        };
    }

    /** The first {@code limit} UTF-16 units, or one fewer where that would halve a character. */
    static String head(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }
}
