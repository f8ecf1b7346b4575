package callbook.prediction.reading.clause;

import java.util.List;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.items.Item;

/**
 * What one sentence says.
 *
 * @param spare a time that it names outside of its claims, which a claim without one may borrow; null where there is none
 * @param stated the confidence that it states, null where it states none
 * @param committed whether it opens with words of commitment ("I expect")
 * @param bearing what it says about the sentences around it; {@code NONE} where it predicts something itself,
 *        unless that corrects what stands before
 */
public record SentenceReading(Span span, List<Claim> claims, List<Gap> gaps, Item.When spare, Stated stated,
        boolean committed, Bearing bearing) {
    public SentenceReading {
        claims = List.copyOf(claims);
        gaps = List.copyOf(gaps);
    }

    /** The same sentence without anything predicted, since another one says that it does not count. */
    public SentenceReading disowned() {
        return new SentenceReading(span, List.of(), List.of(), null, null, false, Bearing.NONE);
    }

    /** Whether nothing in it is a prediction. */
    public boolean isSilent() {
        return claims.isEmpty() && gaps.isEmpty();
    }
}
