package callbook.prediction.reading.observation;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Thing;

/**
 * A word, a thing or a figure with its part.
 *
 * @param item null for a word
 */
record Piece(Part part, Item item, Span span) {

    Thing thing() {
        return ((Item.Named) item).thing();
    }

    Figure figure() {
        return ((Item.Amount) item).figure();
    }
}
