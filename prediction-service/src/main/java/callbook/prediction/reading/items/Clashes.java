package callbook.prediction.reading.items;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;

/** Keeps words from being taken for things: a wrong ticker is worse than none. */
final class Clashes {

    private static final Map<List<String>, Map<Form, Set<Rule>>> RULES = load();

    private Clashes() {
    }

    /** Whether a word that is cased right is a thing where it stands. */
    static boolean allow(Surroundings around, Form form) {
        Set<Rule> rules = RULES.getOrDefault(around.norms(), Map.of()).get(form);
        if (rules == null) {
            return form != Form.TICKER || around.isLong() || around.isMarked() || !around.isShouted();
        }
        return !rules.contains(Rule.LISTED) && around.isMarked() || rules.stream().anyMatch(rule -> rule.holds(around, form));
    }

    /** Whether a word that is cased right may be something else than a thing. */
    static boolean mayClash(List<String> norms, Form form) {
        return RULES.getOrDefault(norms, Map.of()).containsKey(form);
    }

    private static Map<List<String>, Map<Form, Set<Rule>>> load() {
        Map<List<String>, Map<Form, Set<Rule>>> rules = new HashMap<>();
        for (List<String> row : Table.rows("clashes.csv")) {
            Set<Rule> of = Table.values(row.get(2)).stream().map(Rule::valueOf).collect(Collectors.toUnmodifiableSet());
            Set<Rule> before = rules.computeIfAbsent(Phrases.norms(row.get(0)), k -> new HashMap<>())
                    .put(Form.valueOf(row.get(1).toUpperCase(Locale.ROOT)), of);
            if (before != null) {
                throw new IllegalStateException("\"" + row.get(0) + "\" clashes twice");
            }
        }
        return Map.copyOf(rules);
    }
}
