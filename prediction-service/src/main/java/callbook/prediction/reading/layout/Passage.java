package callbook.prediction.reading.layout;

import callbook.prediction.claim.Span;

/**
 * A paragraph, a list item or a header line.
 *
 * @param section counts the prediction sections from 1; 0 outside of them
 */
public record Passage(Place place, int section, Span span) {

    /** Where a passage stands. */
    public enum Place {
        HEADER,
        PREDICTION,
        PROSE,
        /** Under a heading that says that no call of today stands there. */
        ASIDE
    }
}
