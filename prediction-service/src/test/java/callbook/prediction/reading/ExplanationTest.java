package callbook.prediction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import callbook.prediction.claim.Call;
import callbook.prediction.claim.Explanation;
import callbook.prediction.claim.Explanation.Step;

class ExplanationTest {

    private static final Instant PUBLISHED = Instant.parse("2026-03-31T02:16:01Z");

    @Test
    void each_leg_names_its_rule_and_its_own_words() {
        Explanation why = only("SPY falls at least 1.5% and QQQ stays below 500 by Friday's close.").explanation();

        assertEquals(List.of("DIRECTION_WITH_SIZE", "LEVEL_COMPARED"), why.legs().stream().map(Step::rule).toList());
        assertEquals(List.of("SPY", "falls", "at least", "1.5%"), words(why.legs().get(0)));
        assertEquals(List.of("QQQ", "stays", "below", "500"), words(why.legs().get(1)));
        assertTrue(why.legs().get(1).sentence().endsWith("at every print of the window"));
        assertEquals("DAY", why.deadline().rule());
        assertEquals(List.of("by Friday's close"), words(why.deadline()));
    }

    @Test
    void of_a_list_each_leg_shows_its_own_subject() {
        Explanation why = only("SPY, QQQ and IWM lower over the next 24 hours.").explanation();

        assertEquals(List.of("SPY", "QQQ", "IWM"), why.legs().stream().map(step -> words(step).get(0)).toList());
        assertTrue(why.legs().stream().allMatch(step -> words(step).contains("lower")));
    }

    @Test
    void the_exact_form_in_a_bracket_shows_both_of_its_stretches() {
        Explanation why = only("IWM outperforms META (IWM beats META by at least 1.5%) over the next 48 hours.").explanation();

        assertTrue(why.legs().get(0).sentence().endsWith("in the exact form that the bracket gives"));
        assertTrue(words(why.legs().get(0)).containsAll(List.of("outperforms", "at least", "1.5%")));
    }

    @Test
    void an_end_from_a_tag_or_from_beside_the_text_says_so() {
        assertEquals("TIMEFRAME_TAG", only("Prediction: SPY higher. [TIMEFRAME: 48h]").explanation().deadline().rule());
        Call beside = Reader.read(new MemoToRead("SPY higher", PUBLISHED, null, "24h", null)).calls().get(0);
        assertEquals("TIMEFRAME_BESIDE", beside.explanation().deadline().rule());
    }

    @Test
    void every_word_shown_stands_in_the_text_where_its_span_says() {
        String text = "# A memo\n\n**Prediction:** `SPY` closes *higher* than **QQQ** by April 2.";
        Explanation why = Reader.read(new MemoToRead(text, PUBLISHED, null, null, null)).calls().get(0).explanation();

        why.legs().forEach(step -> step.words()
                .forEach(word -> assertEquals(word.quote().span().of(text), word.quote().text())));
        assertEquals(List.of("by April 2"), words(why.deadline()));
    }

    private static Call only(String text) {
        List<Call> calls = Reader.read(new MemoToRead(text, PUBLISHED, null, null, null)).calls();
        assertEquals(1, calls.size(), text);
        return calls.get(0);
    }

    private static List<String> words(Step step) {
        return step.words().stream().map(word -> word.quote().text()).toList();
    }
}
