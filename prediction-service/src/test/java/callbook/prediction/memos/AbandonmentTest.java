package callbook.prediction.memos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;

class AbandonmentTest {

    private static final Instant START = Instant.parse("2026-03-31T02:16:01Z");

    private final Abandonment abandonment = new Abandonment(Duration.ofMinutes(1));

    @Test
    void a_version_is_abandoned_when_nobody_held_its_reruns_for_as_long_as_patience_lasts() {
        assertEquals(Set.of(), abandonment.after(Set.of("1", "2"), START));
        assertEquals(Set.of(), abandonment.after(Set.of("1", "2"), START.plusSeconds(59)));
        assertEquals(Set.of("1", "2"), abandonment.after(Set.of("1", "2"), START.plusSeconds(60)));
    }

    @Test
    void a_sign_of_life_begins_the_wait_anew() {
        abandonment.after(Set.of("1"), START);
        abandonment.after(Set.of(), START.plusSeconds(30));

        assertEquals(Set.of(), abandonment.after(Set.of("1"), START.plusSeconds(60)));
        assertEquals(Set.of("1"), abandonment.after(Set.of("1"), START.plusSeconds(120)));
    }

    @Test
    void each_version_is_waited_for_by_itself() {
        abandonment.after(Set.of("1"), START);

        assertEquals(Set.of("1"), abandonment.after(Set.of("1", "2"), START.plusSeconds(60)));
    }
}
