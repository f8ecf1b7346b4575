package callbook.memo.archive;

import java.time.Duration;

/**
 * How much is stored in one transaction. While one is open every feed waits, so a batch is to take a fraction of a second,
 * on whatever machine and with whatever texts: the next one is smaller where one was slow, and larger where it was quick.
 *
 * @param memos at least 1
 * @param bytes of texts; a larger memo is a batch of its own
 */
record BatchSize(int memos, int bytes) {

    private static final Duration SLOW = Duration.ofMillis(250);
    private static final Duration QUICK = Duration.ofMillis(100);
    private static final int MOST_MEMOS = 256;
    private static final int MOST_BYTES = 4 << 20;
    private static final int LEAST_BYTES = 1 << 16;

    static BatchSize first() {
        return new BatchSize(32, 1 << 18);
    }

    /** Whether a memo of {@code more} bytes still belongs to a batch of {@code count} memos and {@code size} bytes. */
    boolean takes(int count, long size, int more) {
        return count == 0 || count < memos && size + more <= bytes;
    }

    /** The size of the next batch, after one of this size took so long. */
    BatchSize after(Duration took) {
        if (took.compareTo(SLOW) > 0) {
            return new BatchSize(Math.max(1, memos / 2), Math.max(LEAST_BYTES, bytes / 2));
        }
        return took.compareTo(QUICK) > 0 ? this
                : new BatchSize(Math.min(MOST_MEMOS, memos * 2), Math.min(MOST_BYTES, bytes * 2));
    }
}
