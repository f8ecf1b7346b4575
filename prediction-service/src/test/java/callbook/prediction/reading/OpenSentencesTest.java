package callbook.prediction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import callbook.prediction.claim.Quote;

class OpenSentencesTest {

    private static final String OPEN = "I expect SPY to moonwalk past $600 within 48 hours.";

    @Test
    void a_commitment_that_the_grammar_cannot_read_is_open() {
        String memo = "# Note\n\nStocks were quiet.\n\n" + OPEN + " It rained.";

        assertEquals(List.of(OPEN), open(memo));
    }

    @Test
    void an_untestable_prediction_is_open_and_a_call_is_not() {
        String memo = "## Prediction\n\nSPY closes higher on Friday.\n\n## Prediction\n\nBTC rises.";

        assertEquals(List.of("BTC rises."), open(memo));
    }

    @Test
    void a_memo_that_abstains_leaves_nothing_open() {
        assertEquals(List.of(), open("## Prediction\n\nABSTAIN - I expect SPY to moonwalk past $600 within 48 hours."));
    }

    @Test
    void a_hostile_text_leaves_no_more_open_than_anybody_predicts() {
        assertTrue(open("# Note\n\n" + (OPEN + " ").repeat(2000)).size() <= OpenSentences.MOST);
    }

    private static List<String> open(String text) {
        MemoToRead memo = MemoToRead.of(text, Instant.parse("2026-04-01T14:00:00Z"));
        List<Quote> open = OpenSentences.of(memo, Reader.read(memo));
        open.forEach(quote -> assertEquals(quote.text(), quote.span().of(text)));
        return open.stream().map(Quote::text).toList();
    }
}
