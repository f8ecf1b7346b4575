package callbook.prediction.reading.items;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import callbook.prediction.claim.Kind;
import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;

/** Words that name something else together with their neighbours: "Euro Stoxx", "the 10-year low", "Bund 10-year yield". */
final class Compounds {

    private static final Phrases<Boolean> PHRASES = load();
    private static final Set<String> ABROAD = Table.rows("abroad.csv").stream().map(row -> Phrases.norms(row.get(0)).get(0))
            .collect(Collectors.toUnmodifiableSet());

    private Compounds() {
    }

    /** The index after the longest compound that begins at a token, or 0. */
    static int end(List<Token> tokens, int from) {
        return PHRASES.longest(tokens, from).map(Phrases.Match::end).orElse(0);
    }

    /** Whether a word makes the class or yield behind it another country's than the one that we mean by it. */
    static boolean isAbroad(Token before, Thing thing) {
        boolean national = thing.proxy() || thing.move().kind() == Kind.YIELD;
        return national && ABROAD.contains(before.norm());
    }

    private static Phrases<Boolean> load() {
        Phrases<Boolean> phrases = new Phrases<>();
        for (List<String> row : Table.rows("compounds.csv")) {
            for (String words : Table.values(row.get(0))) {
                Table.values(row.get(1)).forEach(next -> phrases.add(words + " " + next, true));
            }
        }
        return phrases;
    }
}
