package callbook.prediction.reading.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import callbook.prediction.reading.layout.DebateWords.Role;
import callbook.prediction.reading.words.Table;

/** The words of {@code debate.csv}. */
final class DebateTable {

    private static final Map<String, Role> NAMES = new HashMap<>();
    private static final List<String> ABSTAINS = new ArrayList<>();
    private static final List<String> NOTHING = new ArrayList<>();

    static {
        for (List<String> row : Table.rows("debate.csv")) {
            List<String> phrases = Table.values(row.get(1));
            switch (row.get(0)) {
                case "ABSTAINS" -> ABSTAINS.addAll(phrases);
                case "NOTHING" -> NOTHING.addAll(phrases);
                default -> phrases.forEach(phrase -> NAMES.put(phrase, Role.valueOf(row.get(0))));
            }
        }
    }

    private DebateTable() {
    }

    /** What a name is about; any unknown one is a mind's. */
    static Role role(String name) {
        return NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), Role.MIND);
    }

    /** Whether a text begins with the name of a stance or of a conviction. */
    static boolean startsWithName(String text) {
        return NAMES.entrySet().stream().anyMatch(name -> name.getValue() != Role.OTHER
                && text.regionMatches(true, 0, name.getKey(), 0, name.getKey().length()));
    }

    static boolean abstains(String value) {
        String lower = value.toLowerCase(Locale.ROOT).strip();
        return NOTHING.contains(lower) || ABSTAINS.stream().anyMatch(word -> opensWith(lower, word));
    }

    private static boolean opensWith(String text, String word) {
        return text.startsWith(word) && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())));
    }
}
