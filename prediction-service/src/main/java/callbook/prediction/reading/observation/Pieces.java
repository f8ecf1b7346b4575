package callbook.prediction.reading.observation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Thing;

/** The pieces of one sentence, with what a reader looks up in them. */
final class Pieces {

    private static final Set<Part> SKIPPED = EnumSet.of(Part.LIGHT, Part.TIME, Part.PAST_TIME, Part.THAT);

    private final List<Piece> pieces;

    Pieces(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    int size() {
        return pieces.size();
    }

    /** The part at an index; {@code STOP} outside of the sentence. */
    Part part(int at) {
        return at >= 0 && at < pieces.size() ? pieces.get(at).part() : Part.STOP;
    }

    boolean is(int at, Part part) {
        return at >= 0 && at < pieces.size() && pieces.get(at).part() == part;
    }

    Thing thing(int at) {
        return pieces.get(at).thing();
    }

    Figure figure(int at) {
        return pieces.get(at).figure();
    }

    /** The next index that is no light word and no time. */
    int skip(int from) {
        int at = from;
        while (at < pieces.size() && SKIPPED.contains(part(at))) {
            at++;
        }
        return at;
    }

    /** The last index before {@code from} that is no light word and no time, or −1. */
    int skipBack(int from) {
        int at = from - 1;
        while (at >= 0 && SKIPPED.contains(part(at))) {
            at--;
        }
        return at;
    }

    /** The first index of a part from {@code from} on, before {@code end}; −1 where there is none. */
    int find(Part part, int from, int end) {
        for (int at = from; at < Math.min(end, size()); at++) {
            if (part(at) == part) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a part stands from {@code from} on, before one of the parts that end the search. */
    boolean comes(Part wanted, int from, Set<Part> ends) {
        for (int at = from; at < size() && !ends.contains(part(at)); at++) {
            if (part(at) == wanted) {
                return true;
            }
        }
        return false;
    }

    int count(Part part, int end) {
        int count = 0;
        for (int at = 0; at < end; at++) {
            count += part(at) == part ? 1 : 0;
        }
        return count;
    }

    /** The text from one piece to another, both included. */
    Span span(int first, int last) {
        return pieces.get(first).span().to(pieces.get(last).span());
    }
}
