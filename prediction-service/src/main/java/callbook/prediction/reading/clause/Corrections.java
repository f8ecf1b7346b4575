package callbook.prediction.reading.clause;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import callbook.prediction.reading.items.Role;
import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Tokenizer;

/** Sentences that take back what was said before them: by their first words, or by "no longer" and what it is about. */
final class Corrections {

    private static final Phrases<Boolean> OPENINGS = openings();
    /** Before an opening these only say where in the text it stands. */
    private static final Set<String> LABELS = Set.of("update", "edit", "correction", "note", "late", "later", "addendum", ":",
            "—", "(");
    private static final Set<String> POINTING = Set.of("this", "that", "it", "so", "these", "view", "call", "above");
    private static final int LONGEST_OPENING = 120;

    private Corrections() {
    }

    /** Whether a sentence begins by taking back what stands before it. */
    static boolean opens(String sentence) {
        List<Token> tokens = Tokenizer.tokens(sentence.substring(0, Math.min(sentence.length(), LONGEST_OPENING)));
        int at = 0;
        while (at < tokens.size()) {
            if (OPENINGS.longest(tokens, at).isPresent()) {
                return true;
            }
            if (!LABELS.contains(tokens.get(at).norm())) {
                return false;
            }
            at++;
        }
        return false;
    }

    /**
     * Whether what is no longer thought may be the call before: a priced thing, "this", or nothing; "I no longer expect a cut"
     * is about something else.
     */
    static boolean isAboutCall(Items items) {
        int retract = items.next(0, Role.RETRACT);
        boolean longer = retract < items.size() && items.words(retract).toLowerCase(Locale.ROOT).contains("no longer");
        boolean open = true;
        for (int at = retract + 1; longer && at < items.size(); at++) {
            if (items.role(at) == Role.THING || POINTING.contains(items.words(at).toLowerCase(Locale.ROOT))) {
                return true;
            }
            open &= items.role(at) == Role.MARK;
        }
        return open;
    }

    private static Phrases<Boolean> openings() {
        Phrases<Boolean> phrases = new Phrases<>();
        Table.rows("corrections.csv").forEach(row -> phrases.add(row.get(0), true));
        return phrases;
    }
}
