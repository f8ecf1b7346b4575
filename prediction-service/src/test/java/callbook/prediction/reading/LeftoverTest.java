package callbook.prediction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import callbook.prediction.claim.Untestable;
import callbook.prediction.claim.Untestable.Reason;

class LeftoverTest {

    @ParameterizedTest
    @ValueSource(strings = { "SPY up 1-2% by Friday, QQQ double that.", "SPY higher by Friday, oil crashes.",
            "SPY higher by Friday and the VIX term structure flips.", "SPY above 660 by Friday; the 10-year above." })
    void a_part_of_which_only_the_subject_is_understood_is_listed_beside_the_call(String text) {
        assertEquals(List.of(Reason.NO_DIRECTION), reasons(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "SPY higher by Friday, as oil crashes.", "SPY higher by Friday, NVDA earnings notwithstanding.",
            "SPY higher by Friday." })
    void what_explains_is_no_part(String text) {
        assertEquals(List.of(), reasons(text));
    }

    private static List<Reason> reasons(String text) {
        return Reader.read(new MemoToRead("**Prediction:** " + text, Instant.parse("2026-03-31T02:16:01Z"), null, null, null))
                .untestable().stream().map(Untestable::reason).toList();
    }
}
