package callbook.scoring.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** When a call ends, as language says it; which print that means is for a calendar to decide. */
public sealed interface Deadline {

    /** The longest count of sessions that is read: a few years. */
    int MOST_SESSIONS = 2_000;

    /** Whether the words said "on" that session rather than "by" it. */
    default boolean exact() {
        return false;
    }

    /** The civil date that the words name, where they name one. */
    default Optional<LocalDate> civilDate() {
        return Optional.empty();
    }

    /** An instant: a stated clock time, or publication and a duration. */
    record Hours(Instant until) implements Deadline {
        public Hours {
            Objects.requireNonNull(until);
        }
    }

    /** A civil date in the exchange's zone, meaning the close of that session or the last one before. */
    record SessionClose(LocalDate date, boolean exact) implements Deadline {
        public SessionClose {
            Objects.requireNonNull(date);
        }

        @Override
        public Optional<LocalDate> civilDate() {
            return Optional.of(date);
        }
    }

    /** The official open of the session of that date. */
    record SessionOpen(LocalDate date) implements Deadline {
        public SessionOpen {
            Objects.requireNonNull(date);
        }

        @Override
        public Optional<LocalDate> civilDate() {
            return Optional.of(date);
        }
    }

    /** A civil date of a subject that trades round the clock. */
    record Date(LocalDate date, boolean exact) implements Deadline {
        public Date {
            Objects.requireNonNull(date);
        }

        @Override
        public Optional<LocalDate> civilDate() {
            return Optional.of(date);
        }
    }

    /**
     * The close of the n-th session that opens after publication.
     *
     * @param count 1 to {@value #MOST_SESSIONS}
     * @param exact the words said "the next session"
     */
    record Sessions(int count, boolean exact) implements Deadline {
        public Sessions {
            if (count < 1 || count > MOST_SESSIONS) {
                throw new IllegalArgumentException("count " + count + " is not in 1.." + MOST_SESSIONS);
            }
        }
    }
}
