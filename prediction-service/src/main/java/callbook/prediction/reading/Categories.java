package callbook.prediction.reading;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.claim.Category;
import callbook.prediction.claim.Instrument;
import callbook.prediction.claim.Leg;
import callbook.prediction.claim.Terms;
import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;

/** What sort of call it is, by {@code categories.csv}: by measure, kind, symbol and the words that state it. */
final class Categories {

    private static final Map<String, Map<String, Set<Category>>> TABLES = new HashMap<>();
    private static final Phrases<Set<Category>> WORDS = new Phrases<>();

    static {
        for (List<String> row : Table.rows("categories.csv")) {
            Map<String, Set<Category>> table = TABLES.computeIfAbsent(row.get(1), by -> new HashMap<>());
            Table.values(row.get(2)).forEach(value -> table.computeIfAbsent(value, v -> EnumSet.noneOf(Category.class))
                    .add(Category.valueOf(row.get(0))));
        }
        TABLES.get("WORDS").forEach(WORDS::add);
    }

    private Categories() {
    }

    /** The categories of a call, by its terms and the sentence that states it. */
    static Set<Category> of(Terms terms, List<Token> sentence) {
        Set<Category> found = EnumSet.noneOf(Category.class);
        for (Leg leg : terms.legs()) {
            found.addAll(by("MEASURE", leg.measure().name()));
        }
        for (Instrument instrument : terms.instruments()) {
            found.addAll(by("KIND", instrument.kind().name()));
            found.addAll(by("SYMBOL", instrument.symbol()));
        }
        found.addAll(said(sentence));
        return found;
    }

    private static Set<Category> by(String table, String value) {
        return TABLES.get(table).getOrDefault(value, Set.of());
    }

    private static Set<Category> said(List<Token> tokens) {
        Set<Category> found = new HashSet<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Phrases.Match<Set<Category>>> match = WORDS.longest(tokens, at);
            match.ifPresent(m -> found.addAll(m.value()));
            at = match.map(Phrases.Match::end).orElse(at + 1);
        }
        return found;
    }
}
