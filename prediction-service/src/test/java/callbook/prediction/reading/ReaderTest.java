package callbook.prediction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import callbook.prediction.claim.Call;
import callbook.prediction.claim.Confidence;
import callbook.prediction.claim.Confidence.Source;
import callbook.prediction.claim.Extraction;

/**
 * How a whole memo is read: where its calls stand and which words count. Published on Wednesday, 8 April 2026, 10:00 New
 * York.
 */
class ReaderTest {

    private static final Instant PUBLISHED = Instant.parse("2026-04-08T14:00:00Z");

    @Test
    void one_call_stated_twice_with_two_deadlines_is_two_calls() {
        Extraction read = read("""
                # Small caps

                *Workshop · 2026-04-08 14:00:00*

                ---

                SPY fell 1%. The desk says IWM rallies by Friday.

                **Prediction:**

                XLU lags QQQ over the next 48 hours. Not because rates rise, but because nothing else does.

                XLU closes lower relative to QQQ by end of April 10.

                [DIRECTION: down (XLU relative to QQQ)] [TIMEFRAME: 48h] [CONFIDENCE: 0.45]

                ---
                *Debate: aligned_bearish | Conviction: 45% | Macro: 58%*
                """);

        assertEquals(List.of("SPREAD XLU/QQQ LT 0 PERCENT | HOURS 2026-04-10T14:00:00Z",
                "SPREAD XLU/QQQ LT 0 PERCENT CLOSES | SESSION_CLOSE 2026-04-10"), shown(read));
        assertEquals(List.of(confidence("0.45", Source.TAG), confidence("0.45", Source.TAG)), confidences(read));
        assertEquals(List.of(), read.untestable());
    }

    @Test
    void the_same_words_twice_are_one_call_with_two_quotes() {
        Extraction read = read("**Prediction:**\n\nSPY higher within 48h.\n\nAgain: SPY is higher in 48h.");

        assertEquals(1, read.calls().size());
        assertEquals(List.of("SPY higher within 48h.", "Again: SPY is higher in 48h."),
                read.calls().get(0).quotes().stream().map(quote -> quote.text()).toList());
    }

    @Test
    void a_section_ends_at_a_rule_a_heading_or_the_debate_line() {
        assertEquals(1, read("Prediction: SPY higher 48h\n\n---\n\nQQQ higher 48h").calls().size());
        assertEquals(1, read("## Predictions\n\nSPY higher 48h\n\n## Notes\n\nQQQ higher 48h").calls().size());
        assertEquals(1,
                read("**Prediction:** SPY higher 48h\n*Debate: contested | Conviction: 50%*\nQQQ higher 48h").calls().size());
        assertEquals(1, read("**Prediction:** SPY higher 48h\n\n**Why:** QQQ higher 48h").calls().size());
    }

    @Test
    void an_abstaining_text_is_one_abstention_and_nothing_else() {
        Extraction read = read(
                "# T\n\n---\n\nABSTAIN — SPY lower in 24h is what I would have said. Sentiment stays high this week.");

        assertEquals(1, read.abstentions().size());
        assertEquals(List.of(), read.calls());
        assertEquals(List.of(), read.untestable());
        assertEquals(1, read("**Prediction:**\n\n[DIRECTION: ABSTAIN] [TIMEFRAME: N/A]").abstentions().size());
        assertEquals(1, read("The feed is broken, so no prediction is made off it.").abstentions().size());
    }

    @Test
    void a_caveat_about_one_thing_is_no_abstention() {
        Extraction read = read("**Prediction:**\n\nSPY higher in 48h. No prediction on oil.");

        assertEquals(1, read.calls().size());
        assertEquals(List.of(), read.abstentions());
    }

    @Test
    void quotations_code_and_tables_give_no_call() {
        assertEquals(List.of(),
                read("**Prediction:**\n\n> SPY higher in 48h\n> [DIRECTION: up (SPY)] [TIMEFRAME: 48h]").calls());
        assertEquals(List.of(), read("**Prediction:**\n\n```\nSPY higher in 48h\n```").calls());
        assertEquals(List.of(), read("**Prediction:**\n\n    SPY higher in 48h").calls());
        assertEquals(List.of(), read("**Prediction:**\n\n| SPY higher in 48h | right |").calls());
        assertEquals(List.of(), read("> **Prediction:** SPY higher in 48h\nQQQ higher in 48h").calls());
    }

    @Test
    void prose_without_a_section_counts_only_where_its_author_commits() {
        String memo = "# T\n\n---\n\n%s\n\nA second paragraph about nothing.";

        assertEquals(1, read(memo.formatted("I expect SPY to close lower by Friday.")).calls().size());
        assertEquals(0, read(memo.formatted("Macro expects SPY to close lower by Friday.")).calls().size());
        assertEquals(0, read(memo.formatted("I expected SPY to close lower by Friday.")).calls().size());
        assertEquals(0, read(memo.formatted("I expect SPY to close lower.")).calls().size());
    }

    @Test
    void day_words_are_read_on_the_authors_own_date() {
        Instant published = Instant.parse("2026-04-08T03:30:00Z");

        assertEquals("SESSION_CLOSE 2026-04-08 exact", Shown.deadline(
                Reader.read(MemoToRead.of("SPY lower tomorrow", published)).calls().get(0).deadline()),
                "still the 7th in New York");
        assertEquals("SESSION_CLOSE 2026-04-09 exact",
                Shown.deadline(Reader.read(new MemoToRead("SPY lower tomorrow", published,
                        OffsetDateTime.parse("2026-04-08T15:10:00+12:00"), null, null)).calls().get(0).deadline()));
    }

    @Test
    void a_call_without_a_date_takes_the_one_stated_elsewhere_in_its_section() {
        assertEquals(
                List.of("CHANGE SPY LT 0 PERCENT | SESSION_CLOSE 2026-04-10",
                        "CHANGE QQQ LT 0 PERCENT | SESSION_CLOSE 2026-04-10"),
                shown(read("**Predictions:**\n\n- SPY lower by Friday\n- QQQ lower")));
    }

    private static Extraction read(String text) {
        return Reader.read(MemoToRead.of(text, PUBLISHED));
    }

    private static List<String> shown(Extraction read) {
        return read.calls().stream().map(Shown::call).toList();
    }

    private static List<Confidence> confidences(Extraction read) {
        return read.calls().stream().map(Call::confidence).toList();
    }

    private static Confidence confidence(String value, Source source) {
        return new Confidence(new BigDecimal(value), source);
    }
}
