package callbook.prediction.extraction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import callbook.prediction.Http;
import callbook.prediction.extraction.Readings.Publication;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/**
 * Law 2: a better extractor makes a new version beside the old. What another version would read in the same words is shown by
 * giving it other words.
 */
@QuarkusTest
class VersionTest {

    private static final String CALL = "IWM underperforms META over the next 48 hours.";
    private static final String PASSED = "SPY closes above $600 by April 30, 2026.";
    private static final String AHEAD = "SPY closes above $9000 by April 30, 2076.";
    private static final Instant PUBLISHED = Instant.parse("2026-03-30T14:00:00Z");

    @Inject
    ExtractionStore extractions;

    private final UUID memo = UUID.randomUUID();

    @Test
    void a_call_that_a_better_version_reads_too_is_the_same_prediction() {
        record("1", 1, CALL);
        String first = id(CALL);
        record("2", 1, CALL + " " + AHEAD);

        assertEquals(first, id(CALL));
        predictions().then().body("items", hasSize(2)).root("items.find { it.id == '" + first + "' }")
                .body("extractorVersion", equalTo("1")).body("madeAt", equalTo("2026-03-30T14:05:00Z"))
                .body("quotes", hasSize(1)).body("withdrawn", equalTo(false)).body("late", equalTo(false));
        stored("2").body("extractorVersion", equalTo("2")).body("calls.ordinal", contains(1, 2))
                .body("calls.extractorVersion", contains("1", "2")).body("calls[0].id", equalTo(first));
    }

    @Test
    void nothing_of_what_an_older_version_read_is_changed() {
        record("1", 1, CALL + " " + AHEAD);
        String before = stored("1").extract().asString();
        record("2", 1, PASSED);

        assertEquals(before, stored("1").extract().asString());
        assertTrue(Http.api().queryParam("limit", 500).get("/v1/extractions/feed").asString().contains(before));
    }

    @Test
    void a_call_that_is_added_is_made_when_the_memo_came_and_late_where_its_deadline_has_passed() {
        record("1", 1, CALL);
        record("2", 1, CALL + " " + PASSED + " " + AHEAD);

        predictions().then().body("items.madeAt.unique()", contains("2026-03-30T14:05:00Z"))
                .body("items.findAll { it.late }.ordinal", contains(2))
                .body("items.find { it.late }.quotes[0].text", equalTo(PASSED));
    }

    @Test
    void also_of_a_backfilled_memo_what_is_added_after_its_deadline_is_late() {
        NewExtraction first = reading("1", 1, CALL);
        record(new NewExtraction(memo, 1, first.author(), PUBLISHED, PUBLISHED.plusSeconds(999_999), false, "1",
                first.readings()));
        NewExtraction second = reading("2", 1, CALL + " " + PASSED);
        record(new NewExtraction(memo, 1, first.author(), PUBLISHED, PUBLISHED.plusSeconds(999_999), false, "2",
                second.readings()));

        predictions().then().body("items.findAll { it.late }.ordinal", contains(2))
                .body("items.madeAt.unique()", contains("2026-03-30T14:00:00Z"));
    }

    @Test
    void a_call_that_only_an_older_version_read_is_kept_but_the_memo_counts_without_it() {
        record("1", 1, CALL + " " + AHEAD);
        String gone = id(AHEAD);
        String kept = Http.api().get("/v1/predictions/" + gone).asString();
        record("2", 1, CALL);

        predictions().then().body("items.ordinal", contains(1));
        predictions("1").then().body("items.ordinal", containsInAnyOrder(1, 2));
        stored("2").body("withdrawn", hasSize(0));
        assertEquals(kept, Http.api().get("/v1/predictions/" + gone).then().statusCode(200).extract().asString());
    }

    @Test
    void a_call_that_the_newer_version_found_first_is_the_same_where_the_older_one_reads_it_later() {
        record("2", 1, AHEAD);
        String first = id(AHEAD);
        record("1", 1, AHEAD + " " + CALL);

        predictions().then().body("items.id", contains(first));
        predictions("1").then().body("items", hasSize(2)).body("items.id", hasItem(first));
    }

    @Test
    void each_version_reads_a_revision_once() {
        assertEquals(1, record("1", 1, CALL));
        assertEquals(1, record("2", 1, CALL));
        assertEquals(0, record("2", 1, CALL + " " + AHEAD));
        assertEquals(0, record("1", 1, AHEAD));

        predictions().then().body("items", hasSize(1));
    }

    @Test
    void a_version_withdraws_what_it_read_itself() {
        record("1", 1, CALL + " " + AHEAD);
        record("1", 2, CALL);
        String gone = id(AHEAD);
        record("2", 1, CALL + " " + AHEAD);
        record("2", 2, CALL + " " + AHEAD);

        predictions().then().body("items.findAll { it.withdrawn }", hasSize(0));
        predictions("1").then().body("items.findAll { it.withdrawn }.id", contains(gone));
        stored("1").body("withdrawn", contains(gone));
        stored("2").body("withdrawn", hasSize(0)).body("calls", hasSize(2));
    }

    @Test
    void a_memo_whose_correction_only_the_older_version_has_read_counts_as_that_one_reads_it() {
        record("1", 1, CALL);
        record("1", 2, CALL);
        record("2", 1, CALL + " " + AHEAD);

        predictions().then().body("items.ordinal", contains(1));
        Http.api().get("/v1/extractions/" + memo).then().body("extractorVersion", equalTo("1"));

        record("2", 2, CALL + " " + AHEAD);

        predictions().then().body("items.ordinal", containsInAnyOrder(1, 2));
        Http.api().get("/v1/extractions/" + memo).then().body("extractorVersion", equalTo("2"));
    }

    @Test
    void a_correction_that_an_older_version_read_too_states_the_same_predictions_in_every_revision() {
        record("1", 1, CALL);
        record("1", 2, "Corrected. " + CALL);
        record("2", 1, CALL);
        record("2", 2, "Corrected. " + CALL);

        predictions().then().body("items", hasSize(1)).body("items[0].quotes.revision", contains(1, 2))
                .body("items[0].quotes[1].span.start", equalTo(11));
    }

    @Test
    void versions_are_compared_by_their_numbers() {
        record("1.9", 1, CALL);
        record("1.10", 1, AHEAD);

        Http.api().get("/v1/extractions/" + memo).then().body("extractorVersion", equalTo("1.10"));
        predictions().then().body("items.extractorVersion", contains("1.10"));
    }

    @Test
    void a_confidence_that_a_better_version_reads_is_said_and_the_first_stands() {
        record("1", 1, CALL);
        record("2", 1, CALL + " [CONFIDENCE: 0.6]");

        stored("2").body("calls[0].confidence.source", equalTo("NONE")).body("calls[0].notes[-1]",
                equalTo("VERSION: the confidence is 0.6 here; the first, not stated, stands"));
    }

    private int record(String version, int revision, String text) {
        return record(reading(version, revision, text));
    }

    private int record(NewExtraction read) {
        extractions.prepare(read, List.of(read));
        return extractions.record(List.of(read));
    }

    private NewExtraction reading(String version, int revision, String text) {
        Instant published = PUBLISHED.plusSeconds((revision - 1) * 86_400L);
        return new NewExtraction(memo, revision, "version-" + memo, published,
                revision > 1 ? published : published.plusSeconds(300), true, version,
                new Readings(text, new Publication(published, null)));
    }

    private String id(String quote) {
        return predictions().path("items.find { it.quotes[0].text == '" + quote + "' }.id");
    }

    private Response predictions() {
        return Http.api().queryParam("memo", memo).get("/v1/predictions");
    }

    private Response predictions(String version) {
        return Http.api().queryParam("memo", memo).queryParam("version", version).get("/v1/predictions");
    }

    private ValidatableResponse stored(String version) {
        return Http.api().queryParam("version", version).get("/v1/extractions/" + memo).then().statusCode(200);
    }
}
