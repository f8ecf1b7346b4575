package callbook.prediction.reading.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import callbook.prediction.claim.Span;

class SentencesTest {

    @Test
    void a_sentence_ends_at_its_stop_and_not_inside_a_number_or_an_abbreviation() {
        assertEquals(List.of("SPY vs. QQQ at 1.5%.", "Who knows?", "The 10-year by Apr. 17."),
                sentences("SPY vs. QQQ at 1.5%. Who knows? The 10-year by Apr. 17."));
    }

    @Test
    void a_bracket_keeps_its_stops() {
        assertEquals(List.of("SPY up (no. Really. Up) in 48h.", "IWM down."),
                sentences("SPY up (no. Really. Up) in 48h. IWM down."));
    }

    @Test
    void a_bracket_that_never_closes_keeps_nothing() {
        assertEquals(List.of("SPY up (no.", "IWM down."), sentences("SPY up (no. IWM down."));
    }

    @Test
    void a_short_line_ends_a_sentence_and_a_wrapped_one_does_not() {
        assertEquals(List.of("SPY lower 48h", "QQQ higher 48h"), sentences("SPY lower 48h\nQQQ higher 48h"));
        assertEquals(1, sentences("SPY is lower over the next forty-eight hours because the\nFed has said as much.").size());
    }

    @Test
    void emphasis_around_a_sentence_is_no_part_of_it() {
        assertEquals(List.of("SPY lower 48h."), sentences("  **SPY lower 48h.**  "));
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text, new Span(0, text.length())).stream().map(span -> span.of(text)).toList();
    }
}
