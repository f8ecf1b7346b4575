package callbook.prediction.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import callbook.prediction.claim.Deadline;
import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Span;
import callbook.prediction.extraction.ProposedCall;
import callbook.prediction.proposal.AnswerView.LegView;
import callbook.prediction.proposal.AnswerView.SuggestionView;

/** A model's word is held to the memo's. */
class JudgementTest {

    private static final String MEMO = "Rates fell.\n\nI see IWM waltzing past $240 in style. That holds for 48 hours.\n\nBye.";
    private static final Span SENTENCE = span("I see IWM waltzing past $240 in style.");
    private static final String WORDS = "IWM waltzing past $240";
    private static final LegView LEG = leg("LEVEL", "IWM", "GT", "240");

    @Test
    void a_sound_call_quotes_the_memo_at_places_that_we_found() {
        ProposedCall call = sound(new SuggestionView(WORDS, "48 hours", List.of(LEG)));

        assertEquals(List.of(new Quote(WORDS, span(WORDS)), new Quote("48 hours", span("48 hours"))), call.quotes());
        Deadline.Hours deadline = assertInstanceOf(Deadline.Hours.class, call.terms().deadline());
        assertEquals(Instant.parse("2026-04-03T14:00:00Z"), deadline.until());
        assertEquals("IWM", call.terms().legs().get(0).subject());
        assertTrue(!call.proxy());
    }

    @Test
    void a_symbol_that_the_words_do_not_name_is_a_proxy() {
        assertTrue(sound(new SuggestionView(WORDS, "48 hours", List.of(leg("LEVEL", "SPY", "GT", "240")))).proxy());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", value = {
            "null | 48 hours | NOT_QUOTED",
            "'' | 48 hours | NOT_QUOTED",
            "IWM waltzing past $250 | 48 hours | NOT_QUOTED",
            "iwm waltzing past $240 | 48 hours | NOT_QUOTED",
            "Rates fell | 48 hours | NOT_QUOTED",
            "That holds | 48 hours | NOT_QUOTED",
            "IWM waltzing past $240 | null | NO_DEADLINE",
            "IWM waltzing past $240 | 24 hours | NO_DEADLINE",
            "IWM waltzing past $240 | in style | NO_DEADLINE",
            "IWM waltzing past | 48 hours | BOUND_NOT_QUOTED" })
    void what_the_memo_does_not_say_is_refused(String quote, String deadline, Refusal reason) {
        assertRefused(reason, new SuggestionView(quote, deadline, List.of(LEG)));
    }

    @ParameterizedTest
    @CsvSource({ "LEVEL, IWMX, GT, 240, UNKNOWN_SYMBOL", "LEVEL, , GT, 240, UNKNOWN_SYMBOL", "LEVEL, IWM, GT, , BAD_TERMS",
            "LEVEL, IWM, BETWEEN, 240, BAD_TERMS", "LEVEL, IWM, ABOVE, 240, BAD_TERMS", "PRICE, IWM, GT, 240, BAD_TERMS",
            ", IWM, GT, 240, BAD_TERMS", "SPREAD, IWM, GT, 240, BAD_TERMS", "LEVEL, IWM, GT, 1E+99999, BAD_TERMS",
            "CHANGE, IWM, GT, 3, BOUND_NOT_QUOTED" })
    void legs_that_are_none_are_refused(String measure, String subject, String op, String bound, Refusal reason) {
        assertRefused(reason, new SuggestionView(WORDS, "48 hours", List.of(leg(measure, subject, op, bound))));
    }

    @Test
    void a_benchmark_is_for_spreads_alone() {
        LegView both = new LegView("LEVEL", "IWM", "SPY", "GT", new BigDecimal(240), null, null, null, null);

        assertRefused(Refusal.BAD_TERMS, new SuggestionView(WORDS, "48 hours", List.of(both)));
    }

    @Test
    void no_legs_or_a_missing_one_are_refused() {
        assertRefused(Refusal.BAD_TERMS, new SuggestionView(WORDS, "48 hours", null));
        assertRefused(Refusal.BAD_TERMS, new SuggestionView(WORDS, "48 hours", List.of()));
        assertRefused(Refusal.BAD_TERMS, new SuggestionView(WORDS, "48 hours", java.util.Collections.singletonList(null)));
    }

    @Test
    void what_no_reader_sees_is_neither_shown_nor_quoted() {
        String hidden = "I see IWM `above 300` waltzing past $240 for 48 hours.";
        String visible = hidden.replace("above 300", "\uFFFC".repeat(9));
        Span whole = new Span(0, hidden.length());
        Question question = question(whole, Excerpt.around(whole, hidden, visible));

        assertTrue(!question.excerpt().text().contains("300"));
        assertEquals(new Judgement.Refused(Refusal.NOT_QUOTED), Judgement.of(question,
                new SuggestionView("above 300", "48 hours", List.of(leg("LEVEL", "IWM", "GT", "300")))));
        assertEquals(new Judgement.Refused(Refusal.NOT_QUOTED), Judgement.of(question,
                new SuggestionView("\uFFFC", "48 hours", List.of(leg("LEVEL", "IWM", "GT", "300")))));
    }

    @Test
    void an_excerpt_is_the_paragraph_and_not_without_end() {
        assertEquals("I see IWM waltzing past $240 in style. That holds for 48 hours.",
                Excerpt.around(SENTENCE, MEMO, MEMO).text());
        String emoji = "\uD83D\uDE80".repeat(2000) + "x" + "\uD83D\uDE80".repeat(2000);
        Excerpt cut = Excerpt.around(new Span(4000, 4001), emoji, emoji);

        assertEquals(emoji.substring(cut.start(), cut.start() + cut.text().length()), cut.text());
        assertTrue(cut.text().length() < 2000 && Character.isHighSurrogate(cut.text().charAt(0)));
    }

    private static ProposedCall sound(SuggestionView suggestion) {
        return assertInstanceOf(Judgement.Sound.class,
                Judgement.of(question(SENTENCE, Excerpt.around(SENTENCE, MEMO, MEMO)), suggestion)).call();
    }

    private static void assertRefused(Refusal reason, SuggestionView suggestion) {
        assertEquals(new Judgement.Refused(reason),
                Judgement.of(question(SENTENCE, Excerpt.around(SENTENCE, MEMO, MEMO)), suggestion));
    }

    private static Question question(Span sentence, Excerpt excerpt) {
        return new Question(UUID.randomUUID(), UUID.randomUUID(), 1, "1", Instant.parse("2026-04-01T14:00:00Z"), null,
                sentence, excerpt, 1);
    }

    private static LegView leg(String measure, String subject, String op, String bound) {
        return new LegView(measure, subject, null, op, bound == null ? null : new BigDecimal(bound), null, null, null, null);
    }

    private static Span span(String words) {
        return new Span(MEMO.indexOf(words), MEMO.indexOf(words) + words.length());
    }
}
