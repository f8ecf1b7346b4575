package callbook.prediction.reading.items;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;

/** Keeps a way to write a thing from being taken for it: a wrong ticker is worse than none. */
final class Clashes {

    private static final Map<List<String>, Map<Form, Set<Rule>>> RULES = load();

    private final Form form;
    /** Null where {@code clashes.csv} knows nothing else that the words may be. */
    private final Set<Rule> rules;

    private Clashes(Form form, Set<Rule> rules) {
        this.form = form;
        this.rules = rules;
    }

    /** What the table says of some words in that form. */
    static Clashes of(List<String> norms, Form form) {
        return new Clashes(form, RULES.getOrDefault(norms, Map.of()).get(form));
    }

    /** Whether words that are cased right are a thing where they stand. */
    boolean allow(Surroundings around) {
        if (rules == null) {
            return form != Form.TICKER || around.isLong() || around.isMarked() || !around.isShouted();
        }
        return !rules.contains(Rule.LISTED) && around.isMarked() || rules.stream().anyMatch(rule -> rule.holds(around, form));
    }

    /** Whether words that are cased right may be something else than a thing. */
    boolean exist() {
        return rules != null;
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
