package callbook.bench.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The labelled sentences that stand beside this tool: the reader may get better at them, never worse. */
class SentencesShareTest {

    private static final Path SENTENCES = Path.of("..", "sentences");

    @ParameterizedTest
    @ValueSource(strings = { "claims-developed", "claims-set-aside", "analyst-developed", "analyst-set-aside" })
    void what_is_no_call_is_never_read_as_one(String set) throws IOException {
        for (Comparison one : compared(set)) {
            assertEquals(List.of(), one.falseCalls(), one.item().id());
        }
    }

    @Test
    void of_the_sentences_that_rules_were_written_with_nine_in_ten_are_read_exactly() throws IOException {
        assertShare("claims-developed", 0.93);
        assertShare("analyst-developed", 0.89);
    }

    private static void assertShare(String set, double least) throws IOException {
        List<Comparison> all = compared(set);
        long exact = all.stream().filter(Comparison::isExact).count();
        assertTrue(exact >= least * all.size(), set + ": " + exact + " of " + all.size());
    }

    private static List<Comparison> compared(String set) throws IOException {
        List<Comparison> compared = new ArrayList<>();
        for (Item item : Items.of(SENTENCES.resolve(set + ".jsonl"))) {
            compared.add(new Comparison(item, new ReaderHere().read(item.asked())));
        }
        return compared;
    }
}
