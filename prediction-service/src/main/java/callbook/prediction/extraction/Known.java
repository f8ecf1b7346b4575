package callbook.prediction.extraction;

import java.util.Set;

/**
 * A prediction that an earlier revision of the memo made.
 *
 * @param words the quotes that state it in the revision before
 */
record Known(PredictionView prediction, Wager wager, Set<String> words) {

    Known {
        words = Set.copyOf(words);
    }
}
