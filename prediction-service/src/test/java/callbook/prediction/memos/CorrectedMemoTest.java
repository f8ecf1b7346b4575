package callbook.prediction.memos;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import callbook.prediction.Http;
import callbook.prediction.extraction.ExtractionStore;
import callbook.prediction.extraction.NewExtraction;
import io.quarkus.test.junit.QuarkusTest;

/** Corrections as memo-service's feed tells them. */
@QuarkusTest
class CorrectedMemoTest {

    private static final String DATED = "SPY closes above $600 by tomorrow's close.";
    private static final String CALL = "IWM underperforms META over the next 48 hours.";

    @Inject
    ExtractionStore extractions;
    @Inject
    ObjectMapper json;

    private final UUID id = UUID.randomUUID();
    private final List<String> events = List.of(
            MemoJson.event(id, MemoJson.memo(id, "corrected-" + id, "2026-03-31T02:20:00Z", CALL + " " + DATED)),
            MemoJson.corrected(id, 2, "corrected-" + id, "2026-04-01T12:00:00Z", "A typo is gone. " + CALL + " " + DATED));

    @Test
    void what_we_are_told_of_a_correction_is_what_the_provider_promises() {
        OpenApiInteractionValidator contract = OpenApiInteractionValidator
                .createFor("../memo-service/src/main/resources/META-INF/openapi.yaml").build();
        SimpleResponse stub = SimpleResponse.Builder.ok().withContentType("application/cloudevents-batch+json")
                .withHeader("Feed-Position", "e.1.1").withBody("[" + String.join(",", events) + "]").build();

        assertEquals(List.of(), contract.validateResponse("/v1/memos/feed", Method.GET, stub).getMessages());
    }

    @Test
    void durations_and_day_words_left_standing_keep_the_meaning_that_their_author_gave_them() {
        List<NewExtraction> batch = read();
        batch.forEach(one -> extractions.prepare(one, batch));
        extractions.record(batch);

        assertKept();
    }

    @Test
    void so_they_do_where_the_correction_comes_much_later_than_the_memo_was_read() {
        for (NewExtraction one : read()) {
            extractions.prepare(one, List.of(one));
            extractions.record(List.of(one));
        }

        assertKept();
    }

    private void assertKept() {
        Http.api().queryParam("memo", id).get("/v1/predictions").then().statusCode(200).body("items", hasSize(2))
                .body("items.withdrawn", contains(false, false)).body("items.madeAt.unique()", contains("2026-03-31T02:20:00Z"))
                .body("items.collect { it.quotes.revision }", contains(List.of(1, 2), List.of(1, 2)))
                .body("items.find { it.deadline.kind == 'HOURS' }.deadline.until", equalTo("2026-04-02T02:16:01Z"))
                .body("items.find { it.deadline.kind != 'HOURS' }.deadline.date", equalTo("2026-03-31"));
    }

    private List<NewExtraction> read() {
        return events.stream().map(event -> {
            try {
                return MemoReading.read(json.readValue(event, MemoEventView.class).data());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }
}
