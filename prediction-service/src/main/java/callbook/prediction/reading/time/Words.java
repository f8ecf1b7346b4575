package callbook.prediction.reading.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;

/** The words of time by class, from {@code time.csv}: {@code class,value,phrases}. */
final class Words {

    private static final Map<String, Phrases<String>> CLASSES = load();
    /** What a rule looks for at its first token without asking the table. */
    private static final Set<String> LITERALS = Set.of("from", "between", "the", "next", "this", "coming", "a", "noon");
    /** Too common to open anything by themselves. */
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> OPENERS = openers();
    private static final Set<String> AFTER_ARTICLES = afterArticles();
    /** A count, a day or a year has no more digits. */
    private static final int MOST_DIGITS = 4;

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

    /** Whether a time may begin at a token: most words of a text open none, and are told from the others at once. */
    static boolean mayOpen(List<Token> tokens, int at) {
        if (at >= tokens.size() || !opens(tokens.get(at), OPENERS) || is(tokens, at + 1, "%")) {
            return false;
        }
        return !ARTICLES.contains(tokens.get(at).norm()) || at + 1 < tokens.size()
                && (opens(tokens.get(at + 1), OPENERS) || AFTER_ARTICLES.contains(tokens.get(at + 1).norm()));
    }

    private static boolean opens(Token token, Set<String> words) {
        return token.isCount(MOST_DIGITS) || words.contains(token.norm());
    }

    private static Map<String, Phrases<String>> load() {
        Map<String, Phrases<String>> classes = new HashMap<>();
        for (List<String> row : Table.rows("time.csv")) {
            Phrases<String> phrases = classes.computeIfAbsent(row.get(0), name -> new Phrases<>());
            Table.values(row.get(2)).forEach(phrase -> phrases.add(phrase, row.get(1)));
        }
        return classes;
    }

    private static Set<String> openers() {
        Set<String> openers = new HashSet<>(LITERALS);
        phrases().forEach(norms -> openers.add(norms.get(0)));
        return openers;
    }

    private static Set<String> afterArticles() {
        return phrases().filter(norms -> norms.size() > 1 && ARTICLES.contains(norms.get(0))).map(norms -> norms.get(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<List<String>> phrases() {
        return Table.rows("time.csv").stream().flatMap(row -> Table.values(row.get(2)).stream()).map(Phrases::norms);
    }
}
