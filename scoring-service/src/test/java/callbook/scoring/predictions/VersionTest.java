package callbook.scoring.predictions;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import callbook.scoring.Http;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Law 2 downstream: a memo that two extractor versions have read counts as the newer one reads it, each call once. */
@QuarkusTest
class VersionTest {

    private static final String DATE = "2026-04-01";

    @Inject
    PredictionStore predictions;
    @Inject
    ObjectMapper json;
    @Inject
    AgroalDataSource database;

    private final UUID memo = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final String author = "versions-" + memo;
    private final String old = ExtractionJson.oneCall(memo, first, author, "VEA", DATE);

    @Test
    void what_we_are_told_of_a_further_version_is_what_the_provider_promises() {
        OpenApiInteractionValidator contract = OpenApiInteractionValidator
                .createFor("../prediction-service/src/main/resources/META-INF/openapi.yaml").build();
        SimpleResponse stub = SimpleResponse.Builder.ok().withContentType("application/cloudevents-batch+json")
                .withHeader("Feed-Position", "e.1.1")
                .withBody("[" + ExtractionJson.event(memo, newer(shared(), added())) + "]").build();

        assertEquals(List.of(), contract.validateResponse("/v1/extractions/feed", Method.GET, stub).getMessages());
    }

    @Test
    void a_call_that_both_versions_read_is_one_prediction_and_counts_once() {
        keep(old, newer(shared()), newer(shared()), old);

        settlements().body("items.predictionId", contains(first.toString()));
        record().body("groups[0].backfilled.testable", equalTo(1)).body("groups[0].backfilled.written", equalTo(2));
    }

    @Test
    void a_call_that_the_newer_version_adds_counts_beside_the_one_it_shares() {
        keep(old, newer(shared(), added()));

        record().body("groups[0].backfilled.testable", equalTo(2));
    }

    @Test
    void a_call_that_only_the_older_version_read_is_settled_and_does_not_count() {
        keep(old, newer(added()));

        record().body("groups[0].backfilled.testable", equalTo(1));
        settlements().body("items.predictionId", containsInAnyOrder(first.toString(), second.toString()));
        recordBy("symbol").body("groups.key.symbol", contains("VEB"));
    }

    @Test
    void a_call_that_was_late_when_it_was_added_is_counted_as_late() {
        keep(old, newer(shared(), added().replace("\"late\":false", "\"late\":true")));

        record().root("groups[0].backfilled").body("testable", equalTo(2)).body("late", equalTo(1));
    }

    @Test
    void the_revision_in_which_another_version_found_a_call_is_where_it_counts() {
        String corrected = ExtractionJson.revision(memo, 2, author, List.of(shared()), List.of());
        keep(old, ExtractionJson.revision(memo, 2, author, List.of(shared()), List.of()), newer(), later(corrected));

        record().body("groups[0].backfilled.testable", equalTo(1)).body("groups[0].witnessed.testable", equalTo(0));
    }

    @Test
    void only_what_a_further_version_finds_has_an_instant_at_which_it_was_added() throws SQLException {
        keep(old, newer(shared(), added()));

        try (Connection c = database.getConnection();
                ResultSet row = c.createStatement().executeQuery(
                        "select array_agg(id::text || ' ' || (added_at = '2026-11-01T10:00:01Z')::text) from prediction"
                                + " where memo_id = '" + memo + "' and added_at is not null")) {
            row.next();
            assertEquals("{\"" + second + " true\"}", row.getString(1));
        }
    }

    private String newer(String... calls) {
        String empty = old.substring(0, old.indexOf("\"calls\":[") + 9) + String.join(",", calls)
                + old.substring(old.indexOf("],\n \"withdrawn\""));
        return later(empty);
    }

    private static String later(String extraction) {
        return extraction.replace("\"extractorVersion\":\"1\",\"recordedAt\"", "\"extractorVersion\":\"2\",\"recordedAt\"");
    }

    private String shared() {
        return ExtractionJson.call(memo, first, 1, "VEA", DATE);
    }

    private String added() {
        return ExtractionJson.call(memo, second, 1, "VEB", DATE).replace("\"ordinal\":1", "\"ordinal\":2")
                .replace("\"extractorVersion\":\"1\"", "\"extractorVersion\":\"2\"");
    }

    private void keep(String... extractions) {
        for (String extraction : extractions) {
            QuarkusTransaction.requiringNew().run(() -> predictions.keep(view(extraction)));
        }
    }

    private ExtractionView view(String extraction) {
        try {
            return json.readValue(extraction, ExtractionView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private ValidatableResponse record() {
        return Http.api().queryParam("author", author).get("/v1/record").then().statusCode(200);
    }

    private ValidatableResponse recordBy(String by) {
        return Http.api().queryParam("author", author).queryParam("by", by).get("/v1/record").then().statusCode(200);
    }

    private ValidatableResponse settlements() {
        return Http.api().queryParam("memo", memo).get("/v1/settlements").then().statusCode(200);
    }
}
