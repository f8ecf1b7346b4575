package callbook.prediction.memos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class LagTest {

    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");

    private final Lag lag = new Lag(NOON);

    @Test
    void what_is_caught_up_does_not_lag() {
        lag.answered(at(1), null);

        assertEquals(Duration.ZERO, lag.at(at(30)));
    }

    @Test
    void what_was_shown_and_is_not_applied_is_as_old_as_its_event() {
        lag.answered(at(60), at(10));

        assertEquals(Duration.ofSeconds(52), lag.at(at(62)));

        lag.caughtUp();
        assertEquals(Duration.ZERO, lag.at(at(62)));
    }

    @Test
    void while_the_provider_fails_it_counts_from_its_last_answer() {
        lag.answered(at(5), null);
        lag.failed();

        assertEquals(Duration.ofSeconds(25), lag.at(at(30)));

        lag.answered(at(31), null);
        assertEquals(Duration.ZERO, lag.at(at(31)));
    }

    @Test
    void a_provider_that_never_answered_fails_since_it_was_first_asked() {
        lag.failed();

        assertEquals(Duration.ofSeconds(30), lag.at(at(30)));
    }

    @Test
    void what_cannot_be_applied_stays_as_old_as_its_event() {
        lag.answered(at(60), at(10));
        lag.failed();

        assertEquals(Duration.ofSeconds(80), lag.at(at(90)));
    }

    @Test
    void a_clock_that_is_ahead_of_ours_makes_no_lag() {
        lag.answered(at(1), at(20));

        assertEquals(Duration.ZERO, lag.at(at(2)));
    }

    @Test
    void an_instance_lags_as_far_as_the_last_of_its_partitions() {
        Lags lags = new Lags();
        lags.of(new Partition(0, 4), NOON).answered(at(50), at(10));
        lags.of(new Partition(1, 4), NOON).answered(at(50), at(40));

        assertEquals(Duration.ofSeconds(50), lags.at(at(60)));

        lags.forget(new Partition(0, 4));
        assertEquals(Duration.ofSeconds(20), lags.at(at(60)));

        lags.forget(new Partition(1, 4));
        assertEquals(Duration.ZERO, lags.at(at(60)));
    }

    private static Instant at(int second) {
        return NOON.plusSeconds(second);
    }
}
