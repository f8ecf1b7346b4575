package callbook.prediction.reading.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

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

    private static final List<String> STATED = NAMES.entrySet().stream().filter(name -> name.getValue() != Role.OTHER)
            .map(Map.Entry::getKey).toList();
    private static final String FIRST_LETTERS = STATED.stream().map(name -> name.substring(0, 1))
            .collect(Collectors.joining());

    private DebateTable() {
    }

    /** What a name is about; any unknown one is a mind's. */
    static Role role(String name) {
        return NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), Role.MIND);
    }

    /** Whether a text has the name of a stance or of a conviction at an index. */
    static boolean isName(String text, int at) {
        if (at >= text.length() || FIRST_LETTERS.indexOf(Character.toLowerCase(text.charAt(at))) < 0) {
            return false;
        }
        return STATED.stream().anyMatch(name -> text.regionMatches(true, at, name, 0, name.length()));
    }

    static boolean abstains(String value) {
        String lower = value.toLowerCase(Locale.ROOT).strip();
        return NOTHING.contains(lower) || ABSTAINS.stream().anyMatch(word -> opensWith(lower, word));
    }

    private static boolean opensWith(String text, String word) {
        return text.startsWith(word) && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())));
    }
}
