package callbook.prediction.memos;

import java.time.Duration;

/**
 * How many events are applied in one transaction. While one is open every feed of the server waits, so it is to take a
 * fraction of a second, on whatever machine and with whatever events: the next is smaller where one was slow, and larger where
 * it was quick.
 *
 * @param events at least 1
 */
record Pace(int events) {

    /** Before anything was applied, in a process that has everything yet to load. */
    static final Pace FIRST = new Pace(8);

    private static final Duration SLOW = Duration.ofMillis(300);
    private static final Duration QUICK = Duration.ofMillis(150);

    Pace {
        if (events < 1) {
            throw new IllegalArgumentException("events: " + events);
        }
    }

    /** The pace after a transaction of {@code applied} events took so long; one of few events says nothing of many. */
    Pace after(int applied, Duration took) {
        if (took.compareTo(SLOW) > 0) {
            return new Pace(Math.max(1, events / 2));
        }
        return applied < events || took.compareTo(QUICK) > 0 ? this : new Pace(Math.min(1 << 16, events * 2));
    }

    /** At most this many events. */
    Pace within(int most) {
        return events <= most ? this : new Pace(most);
    }
}
