package callbook.prediction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

class EllipsisTest {

    @Test
    void a_leg_without_a_verb_takes_the_verb_of_the_one_before() {
        assertEquals(List.of("LEVEL SPY GT 660 PRICE CLOSES", "LEVEL SPY LT 680 PRICE CLOSES"),
                legs("SPY closes above 660 on Friday and below 680."));
        assertEquals(List.of("CHANGE SPY GT 0 PERCENT CLOSES", "LEVEL SPY GT 660 PRICE CLOSES"),
                legs("SPY closes higher on Friday and above 660."));
        assertEquals(List.of("LEVEL SPY GT 640 PRICE THROUGHOUT", "LEVEL SPY LT 680 PRICE THROUGHOUT"),
                legs("SPY stays above 640 through Friday and below 680."));
    }

    @Test
    void a_level_behind_a_move_is_a_leg_of_its_own() {
        assertEquals(List.of("CHANGE SPY GE 2 PERCENT", "LEVEL SPY GT 660 PRICE"),
                legs("SPY rises 2%, to above 660, by Friday."));
    }

    @Test
    void what_is_only_expected_takes_no_direction_from_what_follows() {
        assertEquals(List.of("CHANGE SPY LT 0 PERCENT"), legs("I expect volatility, and SPY lower by Friday."));
    }

    private static List<String> legs(String text) {
        return Reader.read(new MemoToRead("**Prediction:** " + text, Instant.parse("2026-03-31T02:16:01Z"), null, null, null))
                .calls().stream().flatMap(call -> call.legs().stream()).map(Shown::leg).toList();
    }
}
