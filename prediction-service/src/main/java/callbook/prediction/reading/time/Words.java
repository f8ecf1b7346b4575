package callbook.prediction.reading.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;

/** The words of time by class, from {@code time.csv}: {@code class,value,phrases}. */
final class Words {

    private static final Map<String, Phrases<String>> CLASSES = load();

    private Words() {
    }

    /** The value of the longest phrase of a class that begins at a token, with the index after it. */
    static Optional<Phrases.Match<String>> at(String wordClass, List<Token> tokens, int from) {
        return CLASSES.get(wordClass).longest(tokens, from);
    }

    /** The index after an optional phrase of a class. */
    static int skip(String wordClass, List<Token> tokens, int from) {
        return at(wordClass, tokens, from).map(Phrases.Match::end).orElse(from);
    }

    static boolean is(List<Token> tokens, int at, String norm) {
        return at < tokens.size() && tokens.get(at).is(norm);
    }

    private static Map<String, Phrases<String>> load() {
        Map<String, Phrases<String>> classes = new HashMap<>();
        for (List<String> row : Table.rows("time.csv")) {
            Phrases<String> phrases = classes.computeIfAbsent(row.get(0), name -> new Phrases<>());
            Table.values(row.get(2)).forEach(phrase -> phrases.add(phrase, row.get(1)));
        }
        return Map.copyOf(classes);
    }
}
