package callbook.prediction.memos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void a_slow_transaction_makes_the_next_smaller_and_a_quick_one_larger() {
        assertEquals(new Pace(4), new Pace(8).after(8, Duration.ofSeconds(1)));
        assertEquals(new Pace(8), new Pace(8).after(8, Duration.ofMillis(200)));
        assertEquals(new Pace(16), new Pace(8).after(8, Duration.ofMillis(20)));
        assertEquals(new Pace(8), new Pace(8).after(7, Duration.ofMillis(20)));
    }

    @Test
    void there_is_always_an_event_to_apply_and_never_more_than_are_allowed() {
        Pace slow = Pace.FIRST;
        Pace quick = Pace.FIRST;
        for (int i = 0; i < 100; i++) {
            slow = slow.after(1, Duration.ofMinutes(1));
            quick = quick.after(quick.events(), Duration.ZERO).within(50);
        }

        assertEquals(new Pace(1), slow);
        assertEquals(new Pace(50), quick);
        assertThrows(IllegalArgumentException.class, () -> new Pace(0));
    }
}
