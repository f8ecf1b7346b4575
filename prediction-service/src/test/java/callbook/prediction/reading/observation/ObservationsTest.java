package callbook.prediction.reading.observation;

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
import callbook.prediction.claim.Observation;
import callbook.prediction.reading.MemoToRead;
import callbook.prediction.reading.Reader;

/** The sentences of {@code observations.txt}: which market facts each states. Published on Wednesday, 8 April 2026. */
class ObservationsTest {

    private static final Instant PUBLISHED = Instant.parse("2026-04-08T14:00:00Z");
    private static final String PROSE = "# T\n\n---\n\n%s\n\nA second paragraph about nothing.\n\n**Prediction:**\n\nIWM lower by Friday.\n";
    private static final String SECTION = "# T\n\n---\n\nA paragraph about nothing.\n\n**Prediction:**\n\n%s\n\nIWM lower by Friday.\n";

    @ParameterizedTest
    @MethodSource("sentences")
    void a_sentence_states_the_facts_that_its_law_allows(String law, String text, String facts) {
        assertEquals(facts, String.join("; ", read(text).stream().map(ObservationsTest::shown).toList()), law + ": " + text);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void every_quote_is_the_exact_text_at_its_span(String law, String text, String facts) {
        read(text).forEach(fact -> assertEquals(fact.quote().text(), fact.quote().span().of(text), law));
    }

    @Test
    void block_quotes_code_and_tables_state_nothing() {
        for (String block : List.of("> SPY fell 1%.", "```\nSPY fell 1%.\n```", "    SPY fell 1%.", "| SPY fell 1% | 0.3 |",
                "`SPY fell 1%.`", "<!-- SPY fell 1%. -->", "~~SPY fell 1%.~~")) {
            assertEquals(List.of(), read("# T\n\n---\n\nA paragraph about nothing.\n\n" + block + "\n\nAnd more of it."),
                    block);
        }
    }

    @Test
    void the_quote_reaches_from_the_thing_to_its_last_figure() {
        assertEquals(List.of("SPY closed at 661.20 (-0.4%)", "SPY closed at 661.20 (-0.4%)"),
                read("Yesterday SPY closed at 661.20 (-0.4%) and I slept.").stream().map(fact -> fact.quote().text()).toList());
    }

    @Test
    void the_same_fact_twice_is_one() {
        assertEquals(1, read("SPY fell 1%. Yes, SPY fell 1.0%.").size());
    }

    @Test
    void a_call_is_no_fact_and_a_fact_is_no_call() {
        Extraction read = Reader.read(MemoToRead.of(
                "# T\n\n---\n\nIWM down 1.44%.\n\n**Prediction:**\n\nIWM falls at least 1% by Friday, after IWM fell 2% today.",
                PUBLISHED));

        assertEquals(1, read.calls().size());
        assertEquals(List.of("IWM CHANGE -1.44 PERCENT", "IWM CHANGE -2 PERCENT"),
                read.observations().stream().map(ObservationsTest::shown).toList());
    }

    @Test
    void the_table_holds_at_least_sixty_sentences_half_of_them_without_a_fact() throws IOException {
        assertTrue(sentences().count() >= 60);
        assertTrue(2 * sentences().filter(one -> one.get()[2].equals("")).count() >= 60);
    }

    private static List<Observation> read(String text) {
        return Reader.read(MemoToRead.of(text, PUBLISHED)).observations();
    }

    private static String shown(Observation fact) {
        return fact.subject() + " " + fact.amount().measure() + " " + fact.amount().value().toPlainString() + " "
                + fact.amount().unit();
    }

    static Stream<Arguments> sentences() throws IOException {
        List<Arguments> sentences = new ArrayList<>();
        String law = "";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ObservationsTest.class.getResourceAsStream("/callbook/prediction/reading/observations.txt"),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("== ")) {
                    law = line.substring(3);
                } else if (!line.startsWith("#")) {
                    int arrow = line.lastIndexOf("=>");
                    boolean section = line.startsWith("! ");
                    String sentence = line.substring(section ? 2 : 0, arrow).strip();
                    sentences.add(Arguments.of(law, (section ? SECTION : PROSE).formatted(sentence),
                            line.substring(arrow + 2).strip()));
                }
            }
        }
        return sentences.stream();
    }
}
