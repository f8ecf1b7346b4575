package callbook.prediction.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Tokenizer;

/** Knows the words by which an author declines to call, from {@code abstentions.csv}. */
final class Abstentions {

    private static final Phrases<Boolean> FIRST = load("FIRST");
    private static final Phrases<Boolean> ANYWHERE = load("ANYWHERE");
    private static final Phrases<Boolean> OF_ONE = load("OF_ONE");
    private static final List<String> DIRECTIONS = List.of("abstain", "none", "n/a", "no call");

    private static final Set<String> ENDS = Set.of(".", ";", ",", "—", ":");
    private static final Set<String> LIMITS = Set.of("on", "about", "for", "regarding", "beyond", "past", "after", "before",
            "in",
            "with", "as", "of", "until", "against", "other", "besides", "except", "further");
    private static final Set<String> NOW = Set.of("this", "today", "tonight", "now", "me", "us");
    /** "We are, once again, making no call": how many words may come before. */
    private static final int FARTHEST = 6;

    private static final int OPENING = 60;
    private static final int LONGEST = 3000;

    private Abstentions() {
    }

    /** Whether a sentence opens by declining. */
    static boolean opens(String text, Span sentence) {
        return FIRST.longest(opening(text, sentence), 0).isPresent();
    }

    /** Whether a sentence begins with words that decline where no call is made. */
    static boolean declines(String text, Span sentence) {
        return isAt(opening(text, sentence), 0);
    }

    /** Whether a sentence declines in any of its words. */
    static boolean isIn(Tools tools, Span sentence) {
        List<Token> tokens = sentence.end() - sentence.start() > LONGEST ? List.of() : tools.tokens(sentence);
        for (int at = 0; at < tokens.size(); at++) {
            if (isAt(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a sentence declines altogether ("No prediction today."), so that whatever else is said is an example; not where
     * it
     * speaks of one thing only ("No prediction on gold").
     */
    static boolean isWhole(Tools tools, Span sentence) {
        List<Token> tokens = sentence.end() - sentence.start() > LONGEST ? List.of() : tools.tokens(sentence);
        for (int at = 0; at < tokens.size() && at <= FARTHEST; at++) {
            Optional<Phrases.Match<Boolean>> found = ANYWHERE.longest(tokens, at);
            if (found.isPresent()) {
                return !isLimited(tokens, found.get().end());
            }
            if (at > 0 && tokens.get(at).capitalised() || tokens.get(at).is(":")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isAt(List<Token> tokens, int at) {
        return ANYWHERE.longest(tokens, at).isPresent() || OF_ONE.longest(tokens, at).isPresent();
    }

    private static boolean isLimited(List<Token> tokens, int from) {
        for (int at = from; at < tokens.size() && !ENDS.contains(tokens.get(at).norm()); at++) {
            boolean now = at + 1 < tokens.size() && NOW.contains(tokens.get(at + 1).norm());
            if (LIMITS.contains(tokens.get(at).norm()) && !now) {
                return true;
            }
        }
        return false;
    }

    private static List<Token> opening(String text, Span sentence) {
        return Tokenizer.tokens(text, new Span(sentence.start(), Math.min(sentence.end(), sentence.start() + OPENING)));
    }

    /** Whether a direction tag declines. */
    static boolean isDirection(String value) {
        return value != null && DIRECTIONS.stream().anyMatch(word -> value.regionMatches(true, 0, word, 0, word.length()));
    }

    private static Phrases<Boolean> load(String place) {
        Phrases<Boolean> phrases = new Phrases<>();
        Table.rows("abstentions.csv").stream().filter(row -> row.get(0).equals(place))
                .forEach(row -> phrases.add(row.get(1), true));
        return phrases;
    }
}
