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
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import callbook.prediction.claim.Extraction;

/** The labelled sentences of {@code sentences.jsonl}: what each claims, or why it claims nothing. */
class SentencesTest {

    @ParameterizedTest
    @MethodSource("sentences")
    void a_sentence_is_read_as_labelled(JsonNode sentence) {
        JsonNode expected = sentence.get("expect");

        Extraction read = Reader
                .read(MemoToRead.of(sentence.get("text").asText(), Instant.parse(sentence.get("made_at").asText())));

        assertEquals(calls(expected), read.calls().stream().map(Shown::call).toList(), sentence.get("text").asText());
        assertEquals(reasons(expected), read.untestable().stream().map(one -> one.reason().name()).toList());
        assertEquals(expected.get("abstentions").asInt(), read.abstentions().size());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void proxy_and_confidence_are_read_as_labelled(JsonNode sentence) {
        Extraction read = Reader
                .read(MemoToRead.of(sentence.get("text").asText(), Instant.parse(sentence.get("made_at").asText())));

        List<String> shown = read.calls().stream().map(call -> call.proxy() + " " + call.confidence().value()).toList();
        List<String> expected = stream(sentence.get("expect").get("calls"))
                .map(call -> call.get("proxy").asText() + " " + call.get("confidence").get("value").asText()).toList();
        assertEquals(expected, shown);
    }

    @Test
    void the_table_is_not_empty() throws IOException {
        assertTrue(sentences().count() > 150);
    }

    static Stream<JsonNode> sentences() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> sentences = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                SentencesTest.class.getResourceAsStream("/callbook/prediction/reading/sentences.jsonl"),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                sentences.add(json.readTree(line));
            }
        }
        return sentences.stream();
    }

    private static List<String> calls(JsonNode expected) {
        return stream(expected.get("calls"))
                .map(call -> String.join(" & ", stream(call.get("legs")).map(SentencesTest::leg).toList())
                        + " | " + deadline(call.get("deadline")) + base(call.get("base")))
                .toList();
    }

    private static String leg(JsonNode leg) {
        String symbols = leg.get("subject").asText() + (leg.has("benchmark") ? "/" + leg.get("benchmark").asText() : "");
        String bound = leg.has("bound") ? leg.get("bound").asText() : leg.get("low").asText() + " " + leg.get("high").asText();
        String observed = leg.get("observed").asText().equals("AT_END") ? "" : " " + leg.get("observed").asText();
        String prints = leg.get("prints").asText().equals("ALL") ? "" : " " + leg.get("prints").asText();
        return leg.get("measure").asText() + " " + symbols + " " + leg.get("op").asText() + " " + bound + " "
                + leg.get("unit").asText()
                + observed + prints;
    }

    private static String deadline(JsonNode deadline) {
        String end = Stream.of("until", "date", "count").filter(deadline::has).map(name -> deadline.get(name).asText())
                .findFirst()
                .orElseThrow();
        return deadline.get("kind").asText() + " " + end + (deadline.path("exact").asBoolean() ? " exact" : "");
    }

    private static String base(JsonNode base) {
        if (base.isNull()) {
            return "";
        }
        String kind = base.get("kind").asText();
        return kind.equals("NUMBER") ? " from " + base.get("value").asText()
                : " from " + (kind.equals("SESSION_CLOSE") ? "close" : "open") + " of " + base.get("date").asText();
    }

    private static List<String> reasons(JsonNode expected) {
        return stream(expected.get("untestable")).map(one -> one.get("reason").asText()).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
