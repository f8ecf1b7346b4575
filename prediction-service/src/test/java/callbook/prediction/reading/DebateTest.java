package callbook.prediction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import callbook.prediction.claim.Debate;

/** The lines of {@code debates.txt}: which debate stands under a memo that ends with them. */
class DebateTest {

    private static final Instant PUBLISHED = Instant.parse("2026-04-08T14:00:00Z");

    @ParameterizedTest
    @MethodSource("lines")
    void a_debate_is_read_as_its_law_says(String law, String lines, String debate) {
        assertEquals(debate, shown(read(lines)), law + ": " + lines);
    }

    @Test
    void a_debate_ends_the_prediction_section_in_every_form() {
        for (String line : new String[] { "*Debate: split*", "- Debate: split", "Debate: split; Conviction: 40%" }) {
            var read = Reader
                    .read(MemoToRead.of("**Prediction:** SPY higher in 48h.\n\n" + line + "\n\nQQQ higher in 48h.", PUBLISHED));

            assertEquals(1, read.calls().size(), line);
        }
    }

    @Test
    void the_table_is_not_empty() throws IOException {
        assertTrue(lines().count() >= 25);
    }

    private static Debate read(String lines) {
        return Reader.read(MemoToRead.of("# T\n\nA paragraph about nothing.\n\n---\n" + lines, PUBLISHED)).debate();
    }

    private static String shown(Debate debate) {
        if (debate == null) {
            return "";
        }
        StringBuilder shown = new StringBuilder(debate.stance() + " " + debate.conviction());
        debate.minds().forEach(mind -> shown.append(' ').append(mind.name()).append('=')
                .append(mind.abstained() ? "A" : String.valueOf(mind.conviction())));
        return shown.toString();
    }

    static Stream<Arguments> lines() throws IOException {
        return LawTable.rows("debates.txt");
    }
}
