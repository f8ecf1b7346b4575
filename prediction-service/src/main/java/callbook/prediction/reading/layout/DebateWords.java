package callbook.prediction.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the line under a memo is written: parts with a name and a value, in the words of {@code debate.csv}. */
public final class DebateWords {

    /** What a part is about. */
    public enum Role {
        STANCE,
        SIDE,
        CONVICTION,
        MIND,
        OTHER
    }

    /** A named value. */
    public record Part(Role role, String name, String value) {
    }

    private static final String BARS = "|｜";
    /** What parts a line without bars. */
    private static final List<String> SEPARATORS = List.of("·", "•", "∙", ";", " — ", " – ", " / ", ", ");
    private static final String MARKS = " \t*_#>`\"“”'[]{}\\\uFEFF";
    private static final String COLONS = ":：=";
    private static final int LONGEST = 1000;

    private DebateWords() {
    }

    /** The parts of a line that have a name, in order. */
    public static List<Part> parts(String line) {
        String written = unbulleted(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
        boolean bars = isBarred(written);
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= written.length(); at++) {
            int width = at == written.length() ? 1 : separator(written, at, bars);
            // two separators in a row may share a blank
            if (width > 0 && at >= from) {
                Part part = part(trim(written.substring(from, at)));
                if (part != null) {
                    parts.add(part);
                }
                from = at + width;
            }
        }
        return parts;
    }

    /** A line without the mark of a list item. */
    static String unbulleted(String line) {
        String text = line.stripLeading();
        boolean bullet = text.length() > 1 && "-+•*".indexOf(text.charAt(0)) >= 0 && Character.isWhitespace(text.charAt(1));
        return bullet ? text.substring(2) : text;
    }

    /** Whether bars part a line. */
    static boolean isBarred(String line) {
        return line.indexOf('|') >= 0 || line.indexOf('｜') >= 0;
    }

    /** How long the separator at an index is, 0 where there is none. */
    private static int separator(String text, int at, boolean bars) {
        if (bars) {
            return BARS.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        }
        for (String separator : SEPARATORS) {
            if (text.startsWith(separator, at)) {
                return separator.length();
            }
        }
        return 0;
    }

    /** Whether a mind's value says that it gives no conviction. */
    public static boolean abstains(String value) {
        return DebateTable.abstains(value);
    }

    private static Part part(String text) {
        int colon = firstOf(text, COLONS);
        int split = colon >= 0 ? colon : afterName(text);
        if (split < 0) {
            return null;
        }
        String name = withoutBracket(trim(text.substring(0, split)));
        String value = trim(text.substring(colon >= 0 ? split + 1 : split));
        return new Part(DebateTable.role(name), name, value);
    }

    /** Without a colon the name ends before a figure, before an abstention, or with a known name. */
    private static int afterName(String text) {
        // lower case may be longer than the text, so indexes are of the text
        for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
            String rest = text.substring(at + 1).strip().toLowerCase(Locale.ROOT);
            boolean value = !rest.isEmpty() && "0123456789.(~".indexOf(rest.charAt(0)) >= 0 || abstains(rest);
            if (value || DebateTable.role(trim(text.substring(0, at).toLowerCase(Locale.ROOT))) != Role.MIND) {
                return at;
            }
        }
        return -1;
    }

    private static String withoutBracket(String name) {
        int bracket = name.indexOf('(');
        return bracket > 0 ? trim(name.substring(0, bracket)) : name;
    }

    private static int firstOf(String text, String any) {
        int at = 0;
        while (at < text.length() && any.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at < text.length() ? at : -1;
    }

    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && MARKS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && (MARKS.indexOf(text.charAt(to - 1)) >= 0 || text.charAt(to - 1) == '.')) {
            to--;
        }
        return text.substring(from, to);
    }
}
