package callbook.prediction.memos;

/**
 * One of {@code count} parts of the memo feed; an author's memos are all in the same one.
 *
 * @param index from 0 to {@code count} − 1
 * @param count 1 to 64
 */
record Partition(int index, int count) {

    static final Partition WHOLE = new Partition(0, 1);

    Partition {
        if (index < 0 || index >= count) {
            throw new IllegalArgumentException(index + "/" + count);
        }
    }

    @Override
    public String toString() {
        return index + "/" + count;
    }
}
