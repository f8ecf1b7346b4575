package callbook.memo.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Front matter that is no valid YAML, but nothing more than a line {@code key: value} after the other:
 * {@code title: Fed day: what now}. Each value is then what stands there, without the quotes around it. A value that opens
 * as YAML's own signs do and does not end as they do is not read: nobody knows what was meant.
 */
final class KeyLines {

    private static final String YAML_SIGNS = "&!|>%@`";
    private static final String OPENING = "[{*";
    private static final String CLOSING = "]}*";

    private KeyLines() {
    }

    /** By the keys that we know; empty where a line has another form or a key stands twice. */
    static Optional<Map<String, Found<String>>> read(String block) {
        Map<String, Found<String>> values = new HashMap<>();
        Lines lines = new Lines(block, 0);
        while (lines.hasNext()) {
            String line = lines.next();
            if (Blanks.isBlank(line) || line.startsWith("#")) {
                continue;
            }
            if (!isOne(line)) {
                return Optional.empty();
            }
            String key = key(line);
            String value = FrontMatter.isKnown(key) ? value(Blanks.strip(line.substring(line.indexOf(':') + 1))) : "";
            if (value == null || FrontMatter.isKnown(key) && values.put(key, new Found.Known<>(value)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /** Whether a key that we know stands on one of the lines that open the text and have this form. */
    static boolean openWithAKnownKey(String text) {
        Lines lines = new Lines(text, 0);
        lines.skipBlank();
        String line = lines.hasNext() ? lines.next() : "";
        while (isOne(line) && !FrontMatter.isKnown(key(line))) {
            line = lines.hasNext() ? lines.next() : "";
        }
        return isOne(line);
    }

    /** Whether the line is a key of letters, digits, {@code _} and {@code -}, a colon and a value. */
    private static boolean isOne(String line) {
        int end = 0;
        while (end < line.length() && isOfKey(line.charAt(end))) {
            end++;
        }
        boolean colon = end > 0 && end < line.length() && line.charAt(end) == ':';
        return colon && (end + 1 == line.length() || Blanks.is(line.charAt(end + 1)));
    }

    /** The key of such a line as {@link FrontMatter#values} has it. */
    private static String key(String line) {
        return FrontMatter.key(line.substring(0, line.indexOf(':')));
    }

    private static boolean isOfKey(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private static String value(String rest) {
        if (rest.isEmpty() || rest.equals("null") || rest.equals("~")) {
            return "";
        }
        if (Characters.misleads(rest) || opensYaml(rest)) {
            return null;
        }
        return "\"'".indexOf(rest.charAt(0)) < 0 ? rest : unquoted(rest);
    }

    private static boolean opensYaml(String rest) {
        int sign = OPENING.indexOf(rest.charAt(0));
        int end = sign < 0 ? -1 : rest.indexOf(CLOSING.charAt(sign), 1);
        return YAML_SIGNS.indexOf(rest.charAt(0)) >= 0 || sign >= 0 && end < 0
                || sign >= 0 && end + 1 == rest.length() && end > 0 && rest.charAt(0) != '*';
    }

    /** A pair of quotes around the value goes, pairs inside it stay, escapes and single quotes cannot be read. */
    private static String unquoted(String rest) {
        char quote = rest.charAt(0);
        int next = rest.indexOf(quote, 1);
        if (next < 0 || quote == '"' && rest.indexOf('\\') >= 0 || rest.chars().filter(c -> c == quote).count() % 2 != 0) {
            return null;
        }
        return next + 1 == rest.length() ? Blanks.strip(rest.substring(1, next)) : rest;
    }
}
