package callbook.prediction.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** When a call ends, as far as language knows it: no calendar is consulted. {@link #text()} holds the words that made it. */
public sealed interface Deadline {

    /** The names of the alternatives, as clients see them. */
    enum Kind {
        HOURS,
        SESSION_CLOSE,
        SESSION_OPEN,
        DATE,
        SESSIONS
    }

    /** Which alternative this is. */
    Kind kind();

    /** The words that made it; never part of what makes two deadlines the same. */
    String text();

    /** Whether the words name that very day ("on April 4"), rather than the time up to it. */
    default boolean exact() {
        return false;
    }

    /** The same deadline with no words, for comparing two calls. */
    Deadline withoutText();

    /** An instant: publication plus a duration, or a stated clock time. */
    record Hours(Instant until, String text) implements Deadline {
        public Hours {
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Kind kind() {
            return Kind.HOURS;
        }

        @Override
        public Deadline withoutText() {
            return new Hours(until, "");
        }
    }

    /** The official close of a civil date in the exchange's zone. */
    record SessionClose(LocalDate date, boolean exact, String text) implements Deadline {
        public SessionClose {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Kind kind() {
            return Kind.SESSION_CLOSE;
        }

        @Override
        public Deadline withoutText() {
            return new SessionClose(date, exact, "");
        }
    }

    /** The official open of a civil date in the exchange's zone. */
    record SessionOpen(LocalDate date, String text) implements Deadline {
        public SessionOpen {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Kind kind() {
            return Kind.SESSION_OPEN;
        }

        @Override
        public Deadline withoutText() {
            return new SessionOpen(date, "");
        }
    }

    /** The last instant of a date, UTC, for what trades round the clock. */
    record Date(LocalDate date, boolean exact, String text) implements Deadline {
        public Date {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Kind kind() {
            return Kind.DATE;
        }

        @Override
        public Deadline withoutText() {
            return new Date(date, exact, "");
        }
    }

    /**
     * The close of the {@code count}-th session (1 or more) that opens after publication; {@code exact} for "the next session".
     */
    record Sessions(int count, boolean exact, String text) implements Deadline {
        public Sessions {
            if (count < 1) {
                throw new IllegalArgumentException("a deadline is at least one session away, not " + count);
            }
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Kind kind() {
            return Kind.SESSIONS;
        }

        @Override
        public Deadline withoutText() {
            return new Sessions(count, exact, "");
        }
    }
}
