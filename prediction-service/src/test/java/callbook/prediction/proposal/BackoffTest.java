package callbook.prediction.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackoffTest {

    private static final Instant NOW = Instant.parse("2026-04-01T12:00:00Z");
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Test
    void a_pause_doubles_with_each_attempt_up_to_the_longest() {
        assertEquals(Duration.ofSeconds(1), Backoff.after(1, Optional.empty(), LONGEST));
        assertEquals(Duration.ofSeconds(8), Backoff.after(4, Optional.empty(), LONGEST));
        assertEquals(LONGEST, Backoff.after(10, Optional.empty(), LONGEST));
        assertEquals(LONGEST, Backoff.after(Integer.MAX_VALUE, Optional.empty(), LONGEST));
    }

    @Test
    void what_the_endpoint_wishes_is_kept_to_but_for_the_longest() {
        assertEquals(Duration.ofSeconds(30), Backoff.after(1, Optional.of(Duration.ofSeconds(30)), LONGEST));
        assertEquals(LONGEST, Backoff.after(1, Optional.of(Duration.ofDays(1)), LONGEST));
    }

    @Test
    void a_wish_is_in_seconds_or_a_date() {
        assertEquals(Optional.of(Duration.ofSeconds(7)), Backoff.wish(" 7 ", NOW));
        assertEquals(Optional.of(Duration.ofMinutes(1)), Backoff.wish("Wed, 01 Apr 2026 12:01:00 GMT", NOW));
        assertEquals(Optional.of(Duration.ZERO), Backoff.wish("Wed, 01 Apr 2026 11:00:00 GMT", NOW));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "soon", "-1", "1.5", "99999999999999999999", "Wed, 99 Apr 2026 12:01:00 GMT" })
    void what_cannot_be_read_is_no_wish(String header) {
        assertEquals(Optional.empty(), Backoff.wish(header, NOW));
    }
}
