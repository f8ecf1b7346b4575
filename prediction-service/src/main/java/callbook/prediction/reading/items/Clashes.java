package callbook.prediction.reading.items;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Token.Type;

/** Keeps words from being taken for tickers: a wrong ticker is worse than none. */
final class Clashes {

    private static final Map<String, String> RULES = load();
    /** What may follow a ticker that is also a word. */
    private static final Set<Role> PREDICATES = EnumSet.of(Role.UP, Role.DOWN, Role.RISE, Role.FALL, Role.FLAT, Role.OVER,
            Role.UNDER, Role.CLOSE,
            Role.HOLD,
            Role.ABOVE, Role.BELOW, Role.TOUCH, Role.REACH, Role.RECLAIM, Role.BREAK_UP, Role.BREAK_DOWN, Role.RELATIVE);

    private Clashes() {
    }

    /** Whether what stands there may be taken for a ticker. */
    static boolean allow(List<Token> tokens, int from, int end, boolean ticker) {
        if (!ticker || isMarked(tokens, from, end)) {
            return true;
        }
        String rule = end == from + 1 ? RULES.get(tokens.get(from).norm()) : null;
        if (rule == null && !(isShouted(tokens) && tokens.get(from).norm().length() < 3)) {
            return true;
        }
        return "SUBJECT".equals(rule) && !isShouted(tokens) && isSubject(tokens, end);
    }

    private static boolean isMarked(List<Token> tokens, int from, int end) {
        boolean cashtag = from > 0 && tokens.get(from - 1).is("$") && tokens.get(from).touches(tokens.get(from - 1));
        boolean bracketed = from > 0 && tokens.get(from - 1).is("(") && end < tokens.size() && tokens.get(end).is(")");
        return cashtag || bracketed;
    }

    private static boolean isSubject(List<Token> tokens, int end) {
        Optional<Role> next = Vocabulary.at(tokens, end).map(Phrases.Match::value);
        if (next.filter(role -> role == Role.NOISE).isPresent()) {
            return isSubject(tokens, end + 1);
        }
        return next.filter(PREDICATES::contains).isPresent();
    }

    /** A sentence in capitals says nothing about which of its words are tickers. */
    private static boolean isShouted(List<Token> tokens) {
        int capitals = 0;
        int others = 0;
        for (int at = 0; at < tokens.size() && at < 40; at++) {
            String raw = tokens.get(at).raw();
            if (tokens.get(at).type() == Type.WORD && raw.length() > 1) {
                if (raw.chars().noneMatch(Character::isLowerCase)) {
                    capitals++;
                } else {
                    others++;
                }
            }
        }
        return capitals >= 4 && capitals > 2 * others;
    }

    private static Map<String, String> load() {
        Map<String, String> rules = new HashMap<>();
        Table.rows("clashes.csv").forEach(row -> rules.put(row.get(0).toLowerCase(java.util.Locale.ROOT), row.get(1)));
        return Map.copyOf(rules);
    }
}
