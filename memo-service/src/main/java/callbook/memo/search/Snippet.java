package callbook.memo.search;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes a snippet readable: takes back what {@code memo_search_text} did to the text (see V3__search.sql) and marks the words
 * found by {@code **}. Markdown's own emphasis goes, so that every {@code **} is ours.
 */
final class Snippet {

    private static final char FOUND = '\u000E';
    private static final char FOUND_END = '\u000F';
    /** What stands in for these signs, in this order: U+0002 for the first, and so on. */
    private static final String SIGNS = "@_&<>/";

    private static final Pattern TICKER = Pattern.compile("tkr0(0|SnP)?", Pattern.CASE_INSENSITIVE);
    /** Asterisks but for one between blanks or figures, which is no emphasis. */
    private static final Pattern EMPHASIS = Pattern.compile("\\*{2,}|(?<![\\s\\d])\\*|\\*(?![\\s\\d])");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

    private Snippet() {
    }

    static String readable(String raw) {
        String marked = TICKER.matcher(signs(raw)).replaceAll(Snippet::asWritten);
        String plain = EMPHASIS.matcher(marked).replaceAll("");
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            shown.append(c == FOUND || c == FOUND_END ? "**" : String.valueOf(c));
        }
        return BLANKS.matcher(shown).replaceAll(" ").strip();
    }

    private static String signs(String raw) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= 2 && c < 2 + SIGNS.length()) {
                text.append(SIGNS.charAt(c - 2));
            } else if (c != 1) {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String asWritten(MatchResult token) {
        if (token.group(1) == null) {
            return "";
        }
        return token.group(1).equals("0") ? token.group().substring(0, 4) : "S&P";
    }
}
