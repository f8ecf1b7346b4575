package callbook.prediction.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import callbook.prediction.reading.Tag.Key;
import callbook.prediction.reading.words.Table;

/** The names that tags go by, from {@code tags.csv}, in any case. */
final class TagNames {

    /**
     * A name found in a text.
     *
     * @param value where its value begins
     */
    record Found(Key key, int value) {
    }

    private record Name(String text, Key key, boolean first) {
    }

    private static final String COLONS = ":：=";
    private static final String MARKS = " \t*_`\\\u00A0\u3000";
    /** By their first letters, the longest first. */
    private static final Map<Character, List<Name>> NAMES = load();

    private TagNames() {
    }

    /** The name that a text has at an index or after marks there; the longest that its value follows. */
    static Optional<Found> at(String text, int from, int end) {
        int start = skip(text, from, end);
        if (start >= end || !Character.isLetter(text.charAt(start))) {
            return Optional.empty();
        }
        for (Name name : NAMES.getOrDefault(Character.toLowerCase(text.charAt(start)), List.of())) {
            int after = start + name.text.length();
            Optional<Found> found = after <= end && text.regionMatches(true, start, name.text, 0, name.text.length())
                    ? value(text, name, after, end)
                    : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> value(String text, Name name, int from, int end) {
        int at = skip(text, from, end);
        if (at < end && COLONS.indexOf(text.charAt(at)) >= 0) {
            return Optional.of(new Found(name.key, at + 1));
        }
        boolean spaced = name.first && at > from && at < end && text.charAt(from) == ' ';
        return spaced ? Optional.of(new Found(name.key, at)) : Optional.empty();
    }

    private static int skip(String text, int from, int end) {
        int at = from;
        while (at < end && MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** A value without the marks around it. */
    static String trim(String value) {
        int from = skip(value, 0, value.length());
        int to = value.length();
        while (to > from && (MARKS.indexOf(value.charAt(to - 1)) >= 0 || Character.isWhitespace(value.charAt(to - 1)))) {
            to--;
        }
        return value.substring(from, to).strip();
    }

    private static Map<Character, List<Name>> load() {
        List<Name> names = new ArrayList<>();
        for (Key key : Key.values()) {
            Table.rows("tags.csv").stream().filter(row -> row.get(0).equals(key.name())).forEach(row -> {
                List<String> all = Table.values(row.get(1));
                all.forEach(name -> names.add(new Name(name, key, name.equals(all.get(0)))));
            });
        }
        names.sort(Comparator.comparing((Name name) -> name.text.length()).reversed());
        return names.stream().collect(Collectors.groupingBy(name -> name.text.charAt(0)));
    }
}
