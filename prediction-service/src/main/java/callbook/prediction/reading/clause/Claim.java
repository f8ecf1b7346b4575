package callbook.prediction.reading.clause;

import java.util.List;

import callbook.prediction.claim.Base;
import callbook.prediction.claim.Explanation;
import callbook.prediction.claim.Instrument;
import callbook.prediction.claim.Leg;
import callbook.prediction.claim.Span;
import callbook.prediction.reading.items.Item;

/**
 * What one clause claims.
 *
 * @param steps how each leg came from the words, in the order of the legs
 * @param when its own deadline, null where the clause names none
 * @param base null for the price at publication
 * @param instruments every symbol of the legs, in their order
 * @param proxy whether a symbol only stands for a class that the clause names
 * @param apart whether a semicolon parts it from the clause before
 */
public record Claim(List<Leg> legs, List<Explanation.Step> steps, Item.When when, Base base, List<Instrument> instruments,
        boolean proxy, boolean apart,
        Span span) {
    public Claim {
        legs = List.copyOf(legs);
        steps = List.copyOf(steps);
        instruments = List.copyOf(instruments);
    }
}
