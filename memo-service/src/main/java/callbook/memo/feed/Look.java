package callbook.memo.feed;

/**
 * What one look at the database says of the feed.
 *
 * @param last the place of the last row that may be shown: no row will ever come before it, because every transaction up to it
 *        has ended
 * @param oldest the number of the oldest transaction still open, or {@code next} where no finished one waits behind it
 * @param next the number that no transaction had yet
 */
record Look(Position last, long oldest, long next) {

    /** Whether this database, in this epoch, can have given the position. */
    boolean knows(Position position) {
        return position.epoch().equals(last.epoch()) && position.tx() < next;
    }
}
