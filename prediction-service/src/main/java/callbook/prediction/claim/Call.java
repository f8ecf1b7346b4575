package callbook.prediction.claim;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A testable prediction as found in a memo.
 *
 * @param quotes where it is stated, at least once, the prediction section's words first
 * @param terms what it says
 * @param confidence how sure its author is
 * @param proxy whether a symbol stands for a class that the words name ("small caps")
 * @param categories what sort of call it is
 * @param notes what was left out or disagrees, for a reader
 * @param explanation how its legs and its deadline came from the words
 */
public record Call(List<Quote> quotes, Terms terms, Confidence confidence, boolean proxy,
        Set<Category> categories, List<String> notes, Explanation explanation) {
    public Call {
        quotes = List.copyOf(quotes);
        notes = List.copyOf(notes);
        // an order of their own, so that the same call is always written the same
        categories = Collections.unmodifiableSet(new TreeSet<>(categories));
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(explanation, "explanation");
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("a call is quoted at least once");
        }
    }

    /** The same call with each quote replaced. */
    public Call quoted(UnaryOperator<Quote> quote) {
        return new Call(quotes.stream().map(quote).toList(), terms, confidence, proxy, categories, notes,
                explanation.quoted(quote));
    }

    /** The same call of another confidence. */
    public Call with(Confidence other) {
        return new Call(quotes, terms, other, proxy, categories, notes, explanation);
    }

    /** The legs, all of which must hold. */
    public List<Leg> legs() {
        return terms.legs();
    }

    /** Until when. */
    public Deadline deadline() {
        return terms.deadline();
    }

    /** The base that the words name, or null for the price at publication. */
    public Base base() {
        return terms.base();
    }

    /** Every symbol of the legs with its kind, in the order of the legs. */
    public List<Instrument> instruments() {
        return terms.instruments();
    }
}
