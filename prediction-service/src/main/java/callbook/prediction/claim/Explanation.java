package callbook.prediction.claim;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * How a call came from its words, for whoever asks why.
 *
 * @param legs how each leg came about, in the order of the legs
 * @param deadline how the deadline came about
 */
public record Explanation(List<Step> legs, Step deadline) {
    public Explanation {
        legs = List.copyOf(legs);
        Objects.requireNonNull(deadline, "deadline");
    }

    /**
     * One rule at work.
     *
     * @param rule its name
     * @param sentence what it says
     * @param words what it read, in the order of the text; empty where the words stand beside the text
     */
    public record Step(String rule, String sentence, List<Word> words) {
        public Step {
            words = List.copyOf(words);
        }

        private Step quoted(UnaryOperator<Quote> quote) {
            return new Step(rule, sentence, words.stream().map(w -> new Word(w.role(), quote.apply(w.quote()))).toList());
        }
    }

    /**
     * Words of the text.
     *
     * @param role what they do in the sentence
     */
    public record Word(String role, Quote quote) {
    }

    /** The same with each quote replaced. */
    Explanation quoted(UnaryOperator<Quote> quote) {
        return new Explanation(legs.stream().map(step -> step.quoted(quote)).toList(), deadline.quoted(quote));
    }
}
