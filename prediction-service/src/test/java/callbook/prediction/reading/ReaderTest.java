package callbook.prediction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import callbook.prediction.claim.Call;
import callbook.prediction.claim.Confidence;
import callbook.prediction.claim.Confidence.Source;
import callbook.prediction.claim.Extraction;
import callbook.prediction.claim.Untestable.Reason;

/**
 * How a whole memo is read: its section, its tags, its header, its debate. Published on Wednesday, 8 April 2026, 10:00 New
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
    void several_tag_sets_belong_to_the_text_before_them() {
        Extraction read = read("""
                **Predictions:**

                SPY lower.

                [direction: down] [Timeframe: 24h] [CONFIDENCE: 60%]

                QQQ higher.

                [CONFIDENCE: 0.7] [TIMEFRAME: 2 sessions] [DIRECTION: up]
                """);

        assertEquals(List.of("CHANGE SPY LT 0 PERCENT | HOURS 2026-04-09T14:00:00Z", "CHANGE QQQ GT 0 PERCENT | SESSIONS 2"),
                shown(read));
        assertEquals(List.of(confidence("0.6", Source.TAG), confidence("0.7", Source.TAG)), confidences(read));
    }

    @Test
    void a_section_with_tags_alone_gives_the_call_that_they_state() {
        Extraction read = read(
                "**Prediction:**\n\n[DIRECTION: down (IWM relative to META)] [TIMEFRAME: 48h] [CONFIDENCE: 0.45]");

        assertEquals(List.of("SPREAD IWM/META LT 0 PERCENT | HOURS 2026-04-10T14:00:00Z"), shown(read));
        assertEquals(List.of(confidence("0.45", Source.TAG)), confidences(read));
    }

    @Test
    void a_tag_never_overrules_a_condition_in_the_prose() {
        Extraction read = read("**Prediction:**\n\nIf CPI is hot, SPY falls.\n\n[DIRECTION: down (SPY)] [TIMEFRAME: 48h]");

        assertEquals(List.of(), read.calls());
        assertEquals(List.of(Reason.CONDITIONAL), read.untestable().stream().map(one -> one.reason()).toList());
    }

    @Test
    void a_tag_that_disagrees_is_noted_and_the_prose_stands() {
        Extraction read = read("**Prediction:**\n\nSPY lower by Friday.\n\n[DIRECTION: up (SPY)] [TIMEFRAME: 24h]");

        assertEquals(List.of("CHANGE SPY LT 0 PERCENT | SESSION_CLOSE 2026-04-10"), shown(read));
        assertEquals(2, read.calls().get(0).notes().stream().filter(note -> note.startsWith("CONFLICT")).count());
    }

    @Test
    void a_confidence_outside_0_to_1_is_left_out_with_a_note_and_the_prose_speaks() {
        for (String wrong : List.of("1.4", "140%", "-0.2", "45", "NaN", "high", "0.4-0.5")) {
            Extraction read = read("**Prediction:**\n\nSPY lower in 48h, 65% confident.\n\n[CONFIDENCE: " + wrong + "]");

            assertEquals(List.of(confidence("0.65", Source.PROSE)), confidences(read), wrong);
            assertTrue(read.notes().stream().anyMatch(note -> note.startsWith("CONFIDENCE")), wrong);
        }
    }

    @Test
    void the_ends_of_a_probability_are_kept() {
        assertEquals(List.of(confidence("0", Source.TAG)), confidences(read("Prediction: SPY lower in 48h [CONFIDENCE: 0%]")));
        assertEquals(List.of(confidence("1", Source.TAG)),
                confidences(read("Prediction: SPY lower in 48h [CONFIDENCE: 1.00]")));
        assertEquals(List.of(confidence("0.45", Source.TAG)),
                confidences(read("Prediction: SPY lower in 48h [CONFIDENCE: .45]")));
    }

    @Test
    void a_confidence_in_the_dateline_counts_as_a_tag() {
        Extraction read = read(
                "# T\n\n*W · 2026-04-08 14:00:00*\n\n**Cycle 5 | April 8, 2026 — 7:00 AM | Confidence: 0.58**\n\n---\n\n"
                        + "Prediction: SPY lower in 48h, 65% confident");

        assertEquals(List.of(confidence("0.58", Source.TAG)), confidences(read));
    }

    @Test
    void a_debate_speaks_only_for_a_single_call_that_it_agrees_with() {
        String debate = "\n\n---\n*Debate: aligned_bearish | Conviction: 45% | Macro: abstain | Jane Doe: 38%*";

        assertEquals(List.of(confidence("0.45", Source.DEBATE)), confidences(read("Prediction: SPY lower in 48h" + debate)));
        assertEquals(List.of(Confidence.UNSTATED), confidences(read("Prediction: SPY higher in 48h" + debate)));
        assertEquals(List.of(Confidence.UNSTATED, Confidence.UNSTATED),
                confidences(read("Prediction: SPY lower in 48h. QQQ lower in 24h." + debate)));
    }

    @Test
    void a_debate_is_read_with_its_minds() {
        var debate = read("SPY\n\n*Debate: contested | Conviction: 57% | Macro: abstain | Jane Doe: 38% | Flow: much*")
                .debate();

        assertEquals("contested", debate.stance());
        assertEquals(new BigDecimal("0.57"), debate.conviction());
        assertEquals(List.of("Macro null true", "Jane Doe 0.38 false", "Flow null false"), debate.minds().stream()
                .map(mind -> mind.name() + " " + mind.conviction() + " " + mind.abstained()).toList());
        assertEquals(new BigDecimal("0.7"), read("text\n\n---\n*Conviction: 70% |").debate().conviction());
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
    void what_stands_beside_the_text_fills_what_it_leaves_open() {
        Extraction read = Reader
                .read(new MemoToRead("XLE will outperform SPY", PUBLISHED, null, "24h ONLY", new BigDecimal("0.6")));

        assertEquals(List.of("SPREAD XLE/SPY GT 0 PERCENT | HOURS 2026-04-09T14:00:00Z"), shown(read));
        assertEquals(List.of(confidence("0.6", Source.TAG)), confidences(read));
        assertEquals(Reason.NO_DEADLINE, Reader.read(new MemoToRead("XLE will outperform SPY", PUBLISHED, null, "N/A", null))
                .untestable().get(0).reason());
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
