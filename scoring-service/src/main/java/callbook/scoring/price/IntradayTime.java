package callbook.scoring.price;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time of an intraday bar as it is written: its start, and its length behind a slash, {@code 2026-04-01T13:30:00Z/PT5M};
 * five
 * minutes where none is given.
 *
 * @param start a whole second of the years 1900 to 9999
 * @param length whole seconds, at most {@link IntradayBar#LONGEST}
 */
record IntradayTime(Instant start, Duration length) {
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /** Empty where the text is none. */
    static Optional<IntradayTime> parse(String text) {
        int slash = text.indexOf('/');
        try {
            IntradayTime time = new IntradayTime(Instant.parse(slash < 0 ? text : text.substring(0, slash)),
                    slash < 0 ? IntradayBar.USUAL : Duration.parse(text.substring(slash + 1)));
            return Optional.of(time).filter(IntradayTime::isKept);
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    Instant end() {
        return start.plus(length);
    }

    @Override
    public String toString() {
        return start + "/" + length;
    }

    private boolean isKept() {
        return IntradayBar.isLength(length) && length.getNano() == 0 && start.getNano() == 0 && !start.isBefore(FIRST)
                && start.isBefore(LAST);
    }
}
