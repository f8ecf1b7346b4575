package callbook.scoring.predictions;

/**
 * One of {@code count} parts of the extraction feed; an author's extractions are all in the same one.
 *
 * @param index from 0 to {@code count} − 1
 * @param count 1 to 64
 */
record Partition(int index, int count) {

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
