package callbook.memo.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class BatchSizeTest {

    @Test
    void a_batch_is_bounded_by_memos_and_by_bytes_and_takes_at_least_one() {
        BatchSize size = new BatchSize(2, 100);

        assertTrue(size.takes(0, 0, 1_000_000));
        assertTrue(size.takes(1, 60, 40));
        assertFalse(size.takes(1, 60, 41));
        assertFalse(size.takes(2, 2, 1));
    }

    @Test
    void a_slow_batch_halves_the_next_and_a_quick_one_doubles_it_within_bounds() {
        BatchSize first = BatchSize.first();
        assertEquals(new BatchSize(first.memos() / 2, first.bytes() / 2), first.after(Duration.ofMillis(251)));
        assertEquals(first, first.after(Duration.ofMillis(250)));
        assertEquals(new BatchSize(first.memos() * 2, first.bytes() * 2), first.after(Duration.ofMillis(100)));

        BatchSize slow = first;
        BatchSize quick = first;
        for (int i = 0; i < 40; i++) {
            slow = slow.after(Duration.ofSeconds(2));
            quick = quick.after(Duration.ZERO);
        }
        assertEquals(new BatchSize(1, 1 << 16), slow);
        assertEquals(new BatchSize(256, 4 << 20), quick);
    }
}
