package callbook.scoring.price;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class RanksTest {
    private static final Ranks RANKS = new Ranks(Map.of("exchange", 2, "vendor", 1));

    @Test
    void a_lower_ranked_source_never_replaces_a_higher_one() {
        assertEquals(List.of(), changed(bar("exchange", "100"), bar("vendor", "101")));
        assertEquals(List.of(), changed(bar("vendor", "100"), bar("nobody-in-particular", "101")));
    }

    @Test
    void a_source_of_the_same_or_a_higher_rank_does() {
        assertEquals(List.of(bar("vendor", "101").asRevision(2)), changed(bar("vendor", "100"), bar("vendor", "101")));
        assertEquals(List.of(bar("exchange", "100").asRevision(2)), changed(bar("vendor", "100"), bar("exchange", "100")));
    }

    @Test
    void what_says_the_same_changes_nothing() {
        assertEquals(List.of(), changed(bar("vendor", "100"), bar("vendor", "100.00")));
    }

    private static List<DailyBar> changed(DailyBar before, DailyBar next) {
        return RANKS.changed(List.of(next), new HashMap<>(Map.of(before.key(), before)));
    }

    private static DailyBar bar(String source, String close) {
        return new DailyBar("SPY", LocalDate.of(2026, 4, 1), null, null, null, new BigDecimal(close), null, source, 1);
    }
}
