package callbook.prediction.memos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShareLawsTest {

    @Property
    void all_shares_together_are_all_partitions(@ForAll @IntRange(min = 1, max = 64) int partitions,
            @ForAll @IntRange(min = 1, max = 100) int instances) {
        assertEquals(partitions,
                IntStream.range(0, instances).map(rank -> new Share(partitions, instances, rank).size()).sum());
    }

    @Property
    void none_has_more_than_one_more_than_another(@ForAll @IntRange(min = 1, max = 64) int partitions,
            @ForAll @IntRange(min = 1, max = 100) int instances, @ForAll @IntRange(min = 0, max = 99) int rank) {
        int size = new Share(partitions, instances, rank % instances).size();

        assertTrue(size == partitions / instances || size == partitions / instances + 1);
    }
}
