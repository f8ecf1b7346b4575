package callbook.prediction.reading.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import callbook.prediction.claim.Deadline;
import callbook.prediction.claim.Kind;

/** An end in time, before anybody knows whether the thing it is about keeps sessions. */
public sealed interface Due {

    /** The deadline for a call whose first subject is of that kind. */
    Deadline deadline(Kind subject, String text);

    /** The civil date it falls on, where language alone can tell. */
    Optional<LocalDate> date(ZoneId zone);

    /** The same end read after "by", "until" or "end of": no longer that very day. */
    default Due upTo() {
        return this;
    }

    /** The same end read after "before": a date's own day no longer belongs to it. */
    default Due before() {
        return upTo();
    }

    /** An instant. */
    record At(Instant until) implements Due {
        @Override
        public Deadline deadline(Kind subject, String text) {
            return new Deadline.Hours(until, text);
        }

        @Override
        public Optional<LocalDate> date(ZoneId zone) {
            return Optional.of(until.atZone(zone).toLocalDate());
        }
    }

    /** A civil date; {@code exact} for that very day. */
    record Day(LocalDate date, boolean exact) implements Due {
        @Override
        public Deadline deadline(Kind subject, String text) {
            return subject.roundTheClock() ? new Deadline.Date(date, exact, text)
                    : new Deadline.SessionClose(date, exact, text);
        }

        @Override
        public Optional<LocalDate> date(ZoneId zone) {
            return Optional.of(date);
        }

        @Override
        public Due upTo() {
            return new Day(date, false);
        }

        @Override
        public Due before() {
            return new Day(date.minusDays(1), false);
        }
    }

    /** The end of a week: its Friday, or its Sunday for what trades round the clock. */
    record Week(LocalDate friday) implements Due {
        @Override
        public Deadline deadline(Kind subject, String text) {
            return new Day(subject.roundTheClock() ? friday.plusDays(2) : friday, false).deadline(subject, text);
        }

        @Override
        public Optional<LocalDate> date(ZoneId zone) {
            return Optional.of(friday);
        }
    }

    /** The open of a date; midnight UTC for what trades round the clock. */
    record Open(LocalDate date) implements Due {
        @Override
        public Deadline deadline(Kind subject, String text) {
            return subject.roundTheClock() ? new Deadline.Date(date.minusDays(1), false, text)
                    : new Deadline.SessionOpen(date, text);
        }

        @Override
        public Optional<LocalDate> date(ZoneId zone) {
            return Optional.of(date);
        }
    }

    /** A count of sessions; {@code exact} for "the next session". */
    record Sessions(int count, boolean exact) implements Due {
        @Override
        public Deadline deadline(Kind subject, String text) {
            return new Deadline.Sessions(count, exact, text);
        }

        @Override
        public Optional<LocalDate> date(ZoneId zone) {
            return Optional.empty();
        }

        @Override
        public Due upTo() {
            return new Sessions(count, false);
        }
    }
}
