package callbook.prediction.feed;

import java.util.Optional;

/**
 * A place in the feed, opaque to clients: {@code <epoch>.<tx>.<seq>}.
 *
 * @param epoch names one life of the database; a restore begins another
 * @param tx the transaction of the last row read, 0 before the first
 * @param seq the sequence number of the last row read, 0 before the first
 */
record Position(String epoch, long tx, long seq) {

    static Position start(String epoch) {
        return new Position(epoch, 0, 0);
    }

    /** Empty where the text is not of a position's form. */
    static Optional<Position> parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3 || parts[0].isEmpty()) {
            return Optional.empty();
        }
        try {
            Position p = new Position(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
            return p.tx < 0 || p.seq < 0 || !p.toString().equals(text) ? Optional.empty() : Optional.of(p);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether this place comes before another of the same epoch. */
    boolean isBefore(Position other) {
        return tx < other.tx || tx == other.tx && seq < other.seq;
    }

    @Override
    public String toString() {
        return epoch + "." + tx + "." + seq;
    }
}
