package callbook.prediction.reading.items;

import java.util.List;
import java.util.Optional;

import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;

/** The words that have a role, from {@code words.csv}. */
final class Vocabulary {

    private static final Phrases<Role> WORDS = load();

    private Vocabulary() {
    }

    static Optional<Phrases.Match<Role>> at(List<Token> tokens, int from) {
        return WORDS.longest(tokens, from);
    }

    private static Phrases<Role> load() {
        Phrases<Role> words = new Phrases<>();
        for (List<String> row : Table.rows("words.csv")) {
            Role role = Role.valueOf(row.get(0));
            Table.values(row.get(1)).forEach(phrase -> words.add(phrase, role));
        }
        return words;
    }
}
