package callbook.prediction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import callbook.prediction.claim.Call;
import callbook.prediction.claim.Confidence.Source;

class OddsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "SPY higher by Friday, p=0.6.|0.6",
            "SPY higher by Friday (p ≈ 60%).|0.6",
            "SPY higher by Friday, 3 to 1 on.|0.75",
            "SPY higher by Friday, odds of 3 to 1 in favour.|0.75",
            "SPY higher by Friday. Odds: 4:1 against.|0.2" })
    void odds_with_a_side_and_a_named_probability_are_a_confidence(String text, String confidence) {
        Call call = only(text);

        assertEquals(0, new BigDecimal(confidence).compareTo(call.confidence().value()));
        assertEquals(Source.PROSE, call.confidence().source());
    }

    @ParameterizedTest
    @ValueSource(strings = { "SPY higher by Friday, 55-60% confident.", "SPY higher by Friday (55–60%).",
            "SPY higher by Friday, odds 2:1.", "SPY higher by Friday, 2:1 odds.",
            "SPY higher by Friday. Probability 55 to 60 percent." })
    void odds_without_a_side_and_a_range_leave_the_call_as_it_is_without_a_confidence(String text) {
        Call call = only(text);

        assertNull(call.confidence().value());
        assertEquals(only("SPY higher by Friday.").terms().legs(), call.terms().legs());
    }

    @Test
    void a_band_on_something_is_no_odds() {
        Call call = only("WTI trades between 70 and 75 on supply fears by Friday.");

        assertNull(call.confidence().value());
    }

    private static Call only(String text) {
        List<Call> calls = Reader.read(new MemoToRead("**Prediction:** " + text, Instant.parse("2026-03-31T02:16:01Z"), null,
                null, null)).calls();
        assertEquals(1, calls.size());
        return calls.get(0);
    }
}
