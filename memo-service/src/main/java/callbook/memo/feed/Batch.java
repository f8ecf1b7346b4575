package callbook.memo.feed;

/**
 * What one request of the feed is answered with.
 *
 * @param json a JSON array of CloudEvents
 * @param empty whether the array has no event
 * @param next the position to ask from next, also when the batch is empty
 */
record Batch(byte[] json, boolean empty, Position next) {

    static Batch none(Position next) {
        return new Batch(new byte[] { '[', ']' }, true, next);
    }
}
