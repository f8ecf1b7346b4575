package callbook.prediction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import callbook.prediction.claim.Bound;
import callbook.prediction.claim.Call;
import callbook.prediction.claim.Deadline;
import callbook.prediction.claim.Extraction;
import callbook.prediction.claim.Leg;

/** The texts of {@code tags.txt}: what tags, and what else states a confidence, make of a call. Published on 8 April 2026. */
class TagsTest {

    private static final Instant PUBLISHED = Instant.parse("2026-04-08T14:00:00Z");

    @ParameterizedTest
    @MethodSource("texts")
    void tags_are_read_as_their_law_says(String law, String text, String expected) {
        Extraction read = Reader.read(MemoToRead.of("A paragraph about nothing.\n\n**Prediction:**\n\n" + text, PUBLISHED));

        int bang = expected.indexOf(" ! ");
        String calls = bang < 0 ? expected : expected.substring(0, bang);
        assertEquals(calls, String.join("; ", read.calls().stream().map(TagsTest::shown).toList()), law + ": " + text);
        List<String> notes = new ArrayList<>(read.notes());
        read.calls().forEach(call -> notes.addAll(call.notes()));
        assertTrue(bang < 0 ? notes.isEmpty()
                : notes.stream().anyMatch(note -> note.startsWith(expected.substring(bang + 3))), law + ": " + notes);
    }

    @Test
    void the_table_is_not_empty() throws IOException {
        assertTrue(texts().count() >= 40);
    }

    private static String shown(Call call) {
        Leg leg = call.legs().get(0);
        String op = leg.bound() instanceof Bound.Single single ? single.op().name() : "";
        String end = call.deadline() instanceof Deadline.Hours hours
                ? Duration.between(PUBLISHED, hours.until()).toHours() + "h"
                : ((Deadline.SessionClose) call.deadline()).date().toString();
        return String.join("/", leg.symbols()) + " " + op + " " + end + " " + call.confidence().value() + " "
                + call.confidence().source();
    }

    static Stream<Arguments> texts() throws IOException {
        return LawTable.rows("tags.txt");
    }
}
