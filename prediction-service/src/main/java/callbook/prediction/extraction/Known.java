package callbook.prediction.extraction;

import java.util.Set;

/**
 * A prediction that an extractor version read in an earlier revision of the memo.
 *
 * @param words the quotes that state it in the revision before
 */
record Known(PredictionView prediction, Wager wager, Set<String> words) {

    Known {
        words = Set.copyOf(words);
    }

    /** Whether a text says the same where the grammar cannot tell: a proposed call is known by its words alone. */
    boolean standsIn(String text) {
        return prediction.proposed() != null && !words.isEmpty() && words.stream().allMatch(text::contains);
    }
}
