package callbook.prediction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import callbook.prediction.claim.Extraction;
import callbook.prediction.claim.Untestable.Reason;

/**
 * The texts of {@code texts-by-law.txt}, each with the law that it tries to break. Published on Monday, 30 March 2026, 22:16
 * New York.
 */
class TextsByLawTest {

    private static final Instant PUBLISHED = Instant.parse("2026-03-31T02:16:01Z");

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_yields_as_many_calls_as_its_law_allows(String law, String count, String text) {
        Extraction read = read(text);

        boolean abstains = count.equals("A");
        assertEquals(abstains ? 0 : Integer.parseInt(count), read.calls().size(), law + ": " + text);
        if (abstains) {
            assertEquals(1, read.abstentions().size(), law + ": " + text);
            assertEquals(List.of(), read.untestable(), law + ": " + text);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_quote_is_the_exact_text_at_its_span(String law, String count, String text) {
        read(text).calls().stream().flatMap(call -> call.quotes().stream())
                .forEach(quote -> assertEquals(quote.text(), quote.span().of(text), law));
    }

    @Test
    void a_bracket_in_figures_replaces_the_leg_of_its_clause() {
        assertEquals("CHANGE SPY GE 0.5 PERCENT | SESSION_CLOSE 2026-04-03", call("SPY rises (at least +0.5%) by Friday."));
        assertEquals("CHANGE SPY GE 0.5 PERCENT | SESSION_CLOSE 2026-04-03", call("SPY rises by Friday (at least 0.5%)."));
        assertEquals("SPREAD IWM/META LE -1.5 PERCENT | HOURS 2026-04-02T02:16:01Z",
                call("IWM underperforms META over the next 48 hours (by at least 1.5 points)."));
        assertEquals("CHANGE SPY GE 0.5 PERCENT | HOURS 2026-04-01T02:16:01Z",
                call("SPY edges up over the next 24h (+0.5% or more)."));
        assertEquals("CHANGE SPY LT 0 PERCENT | SESSION_CLOSE 2026-04-03", call("SPY falls by Friday (it fell 1% last week)."));
    }

    @Test
    void a_holiday_is_its_civil_date() {
        assertEquals("CHANGE SPY GT 0 PERCENT | SESSION_CLOSE 2026-11-26", call("SPY higher by Thanksgiving."));
        assertEquals("CHANGE SPY GT 0 PERCENT | SESSION_CLOSE 2026-05-25", call("SPY higher by Memorial Day."));
        assertEquals("CHANGE SPY GT 0 PERCENT | SESSION_CLOSE 2026-04-03", call("SPY higher by Good Friday."));
    }

    @Test
    void an_end_behind_a_reason_and_a_subject_beside_what_it_is_not_are_read() {
        assertEquals("CHANGE META LT 0 PERCENT | SESSION_CLOSE 2026-04-03", call("META down, despite IWM up 2%, by Friday."));
        assertEquals("CHANGE SPY GT 0 PERCENT CLOSES | SESSION_CLOSE 2026-04-03",
                call("SPY, not QQQ, closes higher by Friday."));
    }

    @Test
    void what_cannot_be_tested_is_kept_with_its_reason() {
        assertEquals(List.of(Reason.SUBJECTIVE), reasons("Sentiment stays elevated through the week."));
        assertEquals(List.of(Reason.NO_DIRECTION), reasons("A big move in SPY by Friday."));
        assertEquals(List.of(Reason.NO_DEADLINE), reasons("SPY higher by the next FOMC."));
        assertEquals(List.of(Reason.CONDITIONAL), reasons("SPY higher by Friday, subject to CPI."));
        assertEquals(List.of(Reason.CONDITIONAL), reasons("SPY higher by Friday on a soft CPI."));
        assertEquals(List.of(Reason.CONTRADICTORY), reasons("SPY higher by Friday. SPY lower by Friday."));
        assertEquals(List.of(Reason.SUBJECTIVE), Reader
                .read(MemoToRead.of("Sentiment stays elevated through the week.", PUBLISHED)).untestable().stream()
                .map(one -> one.reason()).toList());
    }

    @Test
    void a_tag_that_disagrees_or_cannot_be_read_leaves_a_note() {
        for (String tags : List.of("[DIRECTION: up (SPY)]", "[DIRECTION: up]", "[DIRECTION: down (QQQ)]",
                "[DIRECTION: sideways (SPY)]", "[TIMEFRAME: 999999999h]", "[TIMEFRAME: soon]",
                "[CONFIDENCE: 0.4] [CONFIDENCE: 0.6]")) {
            Extraction read = read("**Prediction:**\n\nSPY lower by Friday.\n\n" + tags);

            assertEquals(1, read.calls().size(), tags);
            assertTrue(!read.notes().isEmpty() || !read.calls().get(0).notes().isEmpty(), tags);
        }
        assertTrue(read("**Prediction:**\n\nSPY lower.\n\n[DIRECTION: up (SPY)]").notes().stream()
                .anyMatch(note -> note.startsWith("CONFLICT")));
    }

    private static String call(String sentence) {
        Extraction read = read("**Prediction:**\n\n" + sentence);
        assertEquals(1, read.calls().size(), sentence);
        return Shown.call(read.calls().get(0));
    }

    private static List<Reason> reasons(String sentence) {
        Extraction read = read("**Prediction:**\n\n" + sentence);
        assertEquals(List.of(), read.calls(), sentence);
        return read.untestable().stream().map(one -> one.reason()).toList();
    }

    private static Extraction read(String text) {
        return Reader.read(MemoToRead.of(text, PUBLISHED));
    }

    static Stream<Arguments> texts() throws IOException {
        List<Arguments> texts = new ArrayList<>();
        String law = "";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                TextsByLawTest.class.getResourceAsStream("/callbook/prediction/reading/texts-by-law.txt"),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("== ")) {
                    law = line.substring(3);
                } else if (!line.startsWith("#")) {
                    texts.add(Arguments.of(law, count(line), text(line)));
                }
            }
        }
        return texts.stream();
    }

    private static String count(String line) {
        return line.substring(0, line.indexOf(' ')).replace("!", "");
    }

    private static String text(String line) {
        String text = line.substring(line.indexOf(' ') + 1).replace("\\n", "\n").replace("\\r", "\r");
        return line.startsWith("!") ? text : "**Prediction:**\n\n" + text;
    }
}
