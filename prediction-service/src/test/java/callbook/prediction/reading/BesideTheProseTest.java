package callbook.prediction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
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
class BesideTheProseTest {

    private static final Instant PUBLISHED = Instant.parse("2026-04-08T14:00:00Z");

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
    void a_confidence_of_any_length_inside_0_to_1_is_read() {
        Extraction read = read("Prediction: SPY lower in 48h [CONFIDENCE: 0.44444444444444444444]");

        assertEquals(List.of(confidence("0.444444444444", Source.TAG)), confidences(read));
        assertEquals(List.of(), read.notes());
        assertEquals(1, read("Prediction: SPY lower in 48h [CONFIDENCE: 0." + "4".repeat(190) + "]").notes().size());
    }

    @Test
    void a_confidence_beside_the_text_never_breaks_the_reading() {
        for (String value : List.of("1e-50", "1E-999999999", "0E+999999999", "0." + "9".repeat(400), "1.000", "0")) {
            Extraction read = Reader
                    .read(new MemoToRead("SPY higher by Friday", PUBLISHED, null, null, new BigDecimal(value)));

            assertEquals(Source.TAG, read.calls().get(0).confidence().source(), value);
        }
    }

    @Test
    void a_confidence_in_the_dateline_counts_as_a_tag() {
        Extraction read = read(
                "# T\n\n*W · 2026-04-08 14:00:00*\n\n**Cycle 5 | April 8, 2026 — 7:00 AM | Confidence: 0.58**\n\n---\n\n"
                        + "Prediction: SPY lower in 48h, 65% confident");

        assertEquals(List.of(confidence("0.58", Source.TAG)), confidences(read));
    }

    @Test
    void a_share_alone_speaks_of_the_call_right_before_it() {
        Extraction read = read("""
                **Predictions:**

                - SPY lower in 48h. (0.52)
                - QQQ higher in 24h. Probability 55%.
                - IWM lower in 48h. Seven in ten.
                - TLT higher in 48h.
                """);

        assertEquals(List.of(confidence("0.52", Source.PROSE), confidence("0.55", Source.PROSE),
                confidence("0.7", Source.PROSE), Confidence.UNSTATED), confidences(read));
        assertEquals(List.of(confidence("0.6", Source.PROSE)),
                confidences(read("Prediction: SPY lower in 48h. I've six charts that say so, so put me down at 60%.")));
        assertEquals(List.of(confidence("0.6", Source.PROSE)),
                confidences(read("Prediction: SPY lower in 48h. Nobody is ready. I'd give that six in ten.")));
    }

    @Test
    void one_share_of_a_list_speaks_of_no_other_item() {
        assertEquals(List.of(Confidence.UNSTATED, confidence("0.55", Source.PROSE)),
                confidences(read("**Predictions:**\n\n- SPY lower in 48h.\n- QQQ higher in 24h. Probability 55%.")));
        assertEquals(List.of(confidence("0.55", Source.PROSE), confidence("0.55", Source.PROSE)), confidences(
                read("**Predictions:**\n\n- SPY lower in 48h.\n- QQQ higher in 24h.\n\nI'd put both at 55%, with 55% confidence.")));
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
    void what_stands_beside_the_text_fills_what_it_leaves_open() {
        Extraction read = Reader
                .read(new MemoToRead("XLE will outperform SPY", PUBLISHED, null, "24h ONLY", new BigDecimal("0.6")));

        assertEquals(List.of("SPREAD XLE/SPY GT 0 PERCENT | HOURS 2026-04-09T14:00:00Z"), shown(read));
        assertEquals(List.of(confidence("0.6", Source.TAG)), confidences(read));
        assertEquals(Reason.NO_DEADLINE, Reader.read(new MemoToRead("XLE will outperform SPY", PUBLISHED, null, "N/A", null))
                .untestable().get(0).reason());
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
