package callbook.scoring.settlement;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import callbook.scoring.calendar.Session;
import callbook.scoring.price.DailyBar;
import callbook.scoring.price.Price;

/** A point of a session at which a price is wanted, and how a daily bar tells it. */
sealed interface Moment {

    /** The session whose bar tells the price. */
    Session session();

    /** When it is. */
    Instant instant();

    /** What the session's bar says of the price. */
    Price in(DailyBar bar);

    /** Where an intraday bar that tells it may end. */
    default Optional<Nearby> nearby() {
        return Optional.empty();
    }

    /** The official close. */
    record Close(Session session) implements Moment {
        public Close {
            Objects.requireNonNull(session);
        }

        @Override
        public Instant instant() {
            return session.close();
        }

        @Override
        public Price in(DailyBar bar) {
            return bar.atClose();
        }
    }

    /** The official open. */
    record Open(Session session) implements Moment {
        public Open {
            Objects.requireNonNull(session);
        }

        @Override
        public Instant instant() {
            return session.open();
        }

        @Override
        public Price in(DailyBar bar) {
            return bar.atOpen();
        }
    }

    /**
     * While the market is trading: of a daily bar only its range says anything.
     *
     * @param bar where the intraday bar that tells it may end
     */
    record Within(Session session, Instant instant, Nearby bar) implements Moment {
        public Within {
            if (!session.isTradingAt(instant)) {
                throw new IllegalArgumentException(instant + " is not inside the session of " + session.date());
            }
        }

        @Override
        public Price in(DailyBar daily) {
            return daily.inside();
        }

        @Override
        public Optional<Nearby> nearby() {
            return Optional.of(bar);
        }
    }
}
