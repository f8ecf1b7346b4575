package callbook.memo.intake;

import java.time.Instant;
import java.util.Optional;

/**
 * The line that says who published a memo and when: {@code *Workshop · 2026-03-31 02:16:01*}.
 *
 * <p>
 * A memo whose stamp cannot be read is refused, and a stamp that is overlooked makes an old memo a new one, so a line below
 * a title is either read, refused or plainly something else. {@link BylineReader} says how they are told apart.
 *
 * @param name as written; null where the line holds the stamp only
 */
record Byline(String name, Stamp stamp) {

    /** Where in the header region a line stands. */
    enum Place {
        /** Below a first line that is no marked title: prose, unless the line has a byline's form wholly. */
        BELOW_PROSE,
        /** Below a title that is marked as one. */
        BELOW_TITLE,
        /** Below such a title and a dateline: the memo's text may begin here. */
        BELOW_DATELINE
    }

    static Optional<Byline> in(String bareLine, Place place, Instant receivedAt) {
        return new BylineReader(bareLine, place, receivedAt).read();
    }
}
