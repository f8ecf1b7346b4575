package callbook.prediction.reading.layout;

import java.util.Locale;
import java.util.Set;

/**
 * An HTML element, or a tag of one, inside Markdown.
 *
 * @param end the index after what it makes invisible: the whole element where it hides its content, else the tag alone
 */
record Element(Meaning meaning, int end) {

    /** What an element does to its content. */
    enum Meaning {
        HIDING,
        /** Its author took it out; what stands around it goes on. */
        STRIKING,
        FORMATTING,
        NONE
    }

    private static final Set<String> HIDING = Set.of("pre", "code", "details", "blockquote", "q",
            "script",
            "style", "template", "textarea", "samp", "kbd", "table");
    private static final Set<String> STRIKING = Set.of("del", "s", "strike");
    private static final Set<String> FORMATTING = Set.of("b", "i", "em", "strong", "u", "p", "br", "span", "div", "mark",
            "small", "sub", "sup", "a", "font", "center", "section", "article", "ins");
    private static final int LONGEST_TAG = 300;
    private static final int LONGEST_NAME = 12;

    /** The element that begins at a "<". */
    static Element at(String text, int open) {
        boolean closes = open + 1 < text.length() && text.charAt(open + 1) == '/';
        String name = name(text, closes ? open + 2 : open + 1);
        if (!closes && (HIDING.contains(name) || STRIKING.contains(name))) {
            return new Element(HIDING.contains(name) ? Meaning.HIDING : Meaning.STRIKING, after(text, name, open));
        }
        int close = FORMATTING.contains(name) ? close(text, open) : -1;
        return close < 0 ? new Element(Meaning.NONE, open) : new Element(Meaning.FORMATTING, close + 1);
    }

    private static String name(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + LONGEST_NAME && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(Math.min(from, at), at).toLowerCase(Locale.ROOT);
    }

    private static int close(String text, int open) {
        int at = open;
        while (at < text.length() && at < open + LONGEST_TAG && text.charAt(at) != '>') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '>' ? at : -1;
    }

    /** The index after the element, those of the same name inside it included; the end of the text where it stays open. */
    private static int after(String text, String name, int open) {
        int depth = 0;
        for (int at = open; at >= 0; at = text.indexOf('<', at + 1)) {
            boolean closes = text.startsWith("/", at + 1);
            int from = closes ? at + 2 : at + 1;
            boolean named = name(text, from).equals(name);
            depth += !named ? 0 : closes ? -1 : 1;
            if (depth == 0) {
                int close = text.indexOf('>', at);
                return close < 0 ? text.length() : close + 1;
            }
        }
        return text.length();
    }
}
