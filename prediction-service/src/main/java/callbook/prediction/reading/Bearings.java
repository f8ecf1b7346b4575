package callbook.prediction.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import callbook.prediction.reading.words.Table;

/** Spells a direction as one value: with the subject that a tag of its own names, and without the words of traders. */
final class Bearings {

    private static final List<String> UP = words("UP");
    private static final List<String> DOWN = words("DOWN");

    private Bearings() {
    }

    /**
     * The direction in full: "down" of "IWM" against "META" is {@code IWM down relative to META}.
     *
     * @param subject empty where no tag names it
     * @param benchmark empty where no tag names it
     */
    static String of(String direction, String subject, String benchmark) {
        if (Abstentions.isDirection(direction)) {
            return direction;
        }
        String plain = plain(direction);
        boolean named = subject.isEmpty() || plain.contains("(")
                || plain.toLowerCase(Locale.ROOT).contains(subject.toLowerCase(Locale.ROOT));
        if (named) {
            return plain;
        }
        return subject + " " + plain + (benchmark.isEmpty() ? "" : " relative to " + benchmark);
    }

    private static String plain(String direction) {
        return replaced(direction, UP, "up").or(() -> replaced(direction, DOWN, "down")).orElse(direction);
    }

    private static Optional<String> replaced(String direction, List<String> words, String plain) {
        return words.stream().filter(word -> direction.regionMatches(true, 0, word, 0, word.length())
                && (direction.length() == word.length() || !Character.isLetter(direction.charAt(word.length()))
                        || !Character.isLetter(word.charAt(0))))
                .findFirst().map(word -> plain + " " + direction.substring(word.length()).strip()).map(String::strip);
    }

    private static List<String> words(String key) {
        return Table.rows("tags.csv").stream().filter(row -> row.get(0).equals(key))
                .flatMap(row -> Table.values(row.get(1)).stream()).toList();
    }
}
