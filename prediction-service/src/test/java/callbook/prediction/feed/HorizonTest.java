package callbook.prediction.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class HorizonTest {

    private static final long SECOND = 1_000_000_000L;

    private final Horizon horizon = new Horizon();

    @Test
    void its_age_counts_from_when_it_was_first_seen_to_stand_still_behind_an_open_transaction() {
        see(7, 9, 100);
        see(7, 9, 103);
        see(7, 12, 105);

        assertEquals(Duration.ofSeconds(5), horizon.age());
    }

    @Test
    void it_is_young_again_when_it_moves() {
        see(7, 9, 100);
        see(7, 9, 103);
        see(8, 12, 104);

        assertEquals(Duration.ZERO, horizon.age());
    }

    @Test
    void where_nothing_waits_it_never_ages() {
        see(9, 9, 100);
        see(9, 9, 160);

        assertEquals(Duration.ZERO, horizon.age());
    }

    @Test
    void before_the_first_look_it_has_no_age() {
        assertEquals(Duration.ZERO, horizon.age());
    }

    private void see(long oldest, long next, long second) {
        horizon.see(new Look(Position.start("e"), oldest, next), second * SECOND);
    }
}
