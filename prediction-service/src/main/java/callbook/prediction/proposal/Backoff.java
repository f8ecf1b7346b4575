package callbook.prediction.proposal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long to leave an endpoint alone that did not answer. */
final class Backoff {

    private static final int MOST_DOUBLINGS = 20;
    private static final int MOST_DIGITS = 9;

    private Backoff() {
    }

    /**
     * What the endpoint wishes, else a second that doubles with each attempt; never more than {@code longest}.
     *
     * @param attempts that failed, 1 or more
     */
    static Duration after(int attempts, Optional<Duration> wish, Duration longest) {
        Duration pause = wish.orElse(Duration.ofSeconds(1L << Math.min(attempts - 1, MOST_DOUBLINGS)));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }

    /**
     * The wish of a {@code Retry-After} header: seconds or an HTTP date. Empty where there is none that can be read.
     *
     * @param header null where it was not sent
     */
    static Optional<Duration> wish(String header, Instant now) {
        if (header == null) {
            return Optional.empty();
        }
        String text = header.strip();
        if (!text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Duration until = Duration.between(now,
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
            return Optional.of(until.isNegative() ? Duration.ZERO : until);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
