package callbook.prediction.reading;

import java.util.List;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Tokenizer;

/** Knows the words by which an author declines to call, from {@code abstentions.csv}. */
final class Abstentions {

    private static final Phrases<Boolean> FIRST = load("FIRST");
    private static final Phrases<Boolean> ANYWHERE = load("ANYWHERE");
    private static final List<String> DIRECTIONS = List.of("abstain", "none", "n/a", "no call");

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
        return ANYWHERE.longest(opening(text, sentence), 0).isPresent();
    }

    /** Whether a sentence declines in any of its words. */
    static boolean isIn(String text, Span sentence) {
        List<Token> tokens = sentence.end() - sentence.start() > LONGEST ? List.of() : Tokenizer.tokens(text, sentence);
        for (int at = 0; at < tokens.size(); at++) {
            if (ANYWHERE.longest(tokens, at).isPresent()) {
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
