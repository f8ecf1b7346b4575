package callbook.scoring.calendar;

import java.util.List;
import java.util.Objects;

/** The answer to "which sessions are there between two dates". */
public sealed interface Schedule {

    /** The sessions; ask only where the dates are known. */
    List<Session> sessions();

    /** The sessions, in order. */
    record Sessions(List<Session> sessions) implements Schedule {
        public Sessions {
            sessions = List.copyOf(sessions);
        }
    }

    /** Some of the dates lie outside the years that the calendar knows, and it does not guess. */
    record OutsideKnownDates(KnownDates known) implements Schedule {
        public OutsideKnownDates {
            Objects.requireNonNull(known);
        }

        @Override
        public List<Session> sessions() {
            throw new IllegalStateException("only " + known + " is known");
        }
    }
}
