package callbook.memo.reader;

import java.util.regex.Pattern;

/** The start of a memo's text in one line. */
final class Summary {

    /** In UTF-16 units. */
    static final int LONGEST = 400;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029\\uFFFD\\uFEFF]+");

    private Summary() {
    }

    /** @param head the first characters of the text; one that was cut in two at the end is left out */
    static String of(String head) {
        String line = BLANKS.matcher(head).replaceAll(" ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        end = end > 0 ? end : Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + " …";
    }
}
