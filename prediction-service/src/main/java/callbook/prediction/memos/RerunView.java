package callbook.prediction.memos;

import java.time.Instant;
import java.util.UUID;

/**
 * How far memos of a range are read again by an extractor version.
 *
 * @param from of the receipt of what is read again, inclusive
 * @param to exclusive; null where there is no end
 * @param read revisions of the range that were looked at, 0 or more
 * @param recorded those of them that the version had not read before, 0 or more
 * @param finishedAt null while it goes on
 */
record RerunView(UUID id, Instant from, Instant to, String version, State state, long read, long recorded, Instant startedAt,
        Instant finishedAt) {

    enum State {
        /** It goes on while an instance of its version runs. */
        RUNNING,
        /** All of the range was read. */
        FINISHED,
        /** Ended by an instance of another version, since none of its own ran any more; what it recorded stays. */
        ABANDONED
    }
}
