package callbook.prediction.reading.layout;

import callbook.prediction.claim.Span;

/**
 * A paragraph, a list item or a header line.
 *
 * @param section counts the prediction sections from 1; 0 outside of them
 */
public record Passage(Place place, int section, Span span) {

    /** Whether it is a text of its own, and no cell beside one. */
    public boolean isText() {
        return place == Place.PREDICTION || place == Place.PROSE || place == Place.ASIDE;
    }

    /** Where a passage stands. */
    public enum Place {
        HEADER,
        PREDICTION,
        PROSE,
        /** Under a heading that says that no call of today stands there. */
        ASIDE,
        /** The cell of a table of calls in which a row's prediction ends, apart from its words. */
        END,
        /** The cell of a table of calls that says how sure its author is of a row's prediction. */
        CHANCE,
        /** A row of a table that tells what the tape says; its cells follow. */
        MARK,
        /** The cell of such a row that names the thing. */
        MARKED,
        /** Its cell with a level. */
        LEVEL,
        /** Its cell with a move. */
        MOVE
    }
}
