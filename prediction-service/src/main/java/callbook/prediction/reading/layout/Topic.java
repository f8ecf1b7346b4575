package callbook.prediction.reading.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Tokenizer;

/**
 * What a heading says of all that stands under it, in the words of {@code topics.csv}: "Scorecard", "What the Street says" and
 * "Invalidation" hold no call of today, whatever their sentences look like.
 */
final class Topic {

    private enum Kind {
        FOREIGN,
        LIGHT,
        OWNED
    }

    private static final Phrases<Kind> WORDS = phrases(Set.of("FOREIGN", "LIGHT"));
    private static final Phrases<Kind> OWNED = phrases(Set.of("OWNED"));
    private static final Set<String> CALLS = Set.of("call", "calls", "prediction", "predictions", "forecast", "forecasts");
    private static final Set<String> PERIODS = Set.of("today", "tomorrow", "week", "month", "quarter", "year", "cycle",
            "monday", "tuesday", "wednesday", "thursday", "friday");
    private static final int LONGEST = 120;

    private final List<Token> tokens;
    private final String cycle;

    private Topic(List<Token> tokens, String cycle) {
        this.tokens = tokens;
        this.cycle = cycle;
    }

    /**
     * Whether all that stands under a heading is not its author's call of today.
     *
     * @param cycle the number of the memo's own cycle, or null
     */
    static boolean isForeign(String text, Span heading, String cycle) {
        return heading.end() - heading.start() <= LONGEST
                && new Topic(Tokenizer.tokens(text, heading), cycle).isForeign();
    }

    private boolean isForeign() {
        boolean foreign = false;
        int at = 0;
        while (at < tokens.size()) {
            Optional<Phrases.Match<Kind>> known = WORDS.longest(tokens, at);
            boolean small = tokens.get(at).type() != Token.Type.WORD;
            boolean other = isOtherCycle(at) || isOwned(at);
            if (known.isEmpty() && !small && !other || joinsCalls(at)) {
                return false;
            }
            foreign |= other || known.isPresent() && known.get().value() == Kind.FOREIGN;
            at = known.map(Phrases.Match::end).orElse(at + 1);
        }
        return foreign;
    }

    /** Another memo's cycle than this one's. */
    private boolean isOtherCycle(int at) {
        return tokens.get(at).is("cycle") && at + 1 < tokens.size() && tokens.get(at + 1).isCount(6)
                && !tokens.get(at + 1).norm().equals(cycle);
    }

    /** "Jim's call". */
    private boolean isOwned(int at) {
        String raw = tokens.get(at).raw().replace('’', '\'');
        return raw.endsWith("'s") && tokens.get(at).capitalised() && !PERIODS.contains(tokens.get(at).norm())
                && OWNED.longest(tokens, at + 1).isPresent();
    }

    /** "Risks and prediction" is a heading of a prediction too. */
    private boolean joinsCalls(int at) {
        boolean joint = tokens.get(at).is("and") && at > 0 && at + 1 < tokens.size();
        return joint && (CALLS.contains(tokens.get(at - 1).norm()) || CALLS.contains(tokens.get(at + 1).norm()));
    }

    private static Phrases<Kind> phrases(Set<String> kinds) {
        Phrases<Kind> phrases = new Phrases<>();
        Table.rows("topics.csv").stream().filter(row -> kinds.contains(row.get(0)))
                .forEach(row -> Table.values(row.get(1)).forEach(phrase -> phrases.add(phrase, Kind.valueOf(row.get(0)))));
        return phrases;
    }
}
