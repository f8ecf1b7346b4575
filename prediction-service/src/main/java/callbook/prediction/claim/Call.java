package callbook.prediction.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A testable prediction as found in a memo.
 *
 * @param quotes where it is stated, at least once, the prediction section's words first
 * @param terms what it says
 * @param confidence how sure its author is
 * @param proxy whether a symbol stands for a class that the words name ("small caps")
 * @param notes what was left out or disagrees, for a reader
 */
public record Call(List<Quote> quotes, Terms terms, Confidence confidence, boolean proxy, List<String> notes) {
    public Call {
        quotes = List.copyOf(quotes);
        notes = List.copyOf(notes);
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(confidence, "confidence");
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("a call is quoted at least once");
        }
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

    /** What sort of call it is. */
    public Set<Category> categories() {
        return terms.categories();
    }
}
