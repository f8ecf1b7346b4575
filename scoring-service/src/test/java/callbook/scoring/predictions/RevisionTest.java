package callbook.scoring.predictions;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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

/** Law 2 downstream: what the revisions of a memo say of its calls is kept once. */
@QuarkusTest
class RevisionTest {

    private static final String DATE = "2026-04-01";

    @Inject
    PredictionStore predictions;
    @Inject
    ObjectMapper json;
    @Inject
    AgroalDataSource database;

    private final Told told = new Told(UUID.randomUUID());

    /** A memo whose second revision adds a call, whose third drops the first call, and whose fourth takes it back. */
    private record Told(UUID memo, UUID first, UUID second) {

        Told(UUID memo) {
            this(memo, UUID.randomUUID(), UUID.randomUUID());
        }

        String author() {
            return "revised-" + memo;
        }

        List<String> revisions() {
            String one = ExtractionJson.call(memo, first, 1, "RVA", DATE);
            String two = ExtractionJson.call(memo, second, 2, "RVB", DATE);
            return List.of(ExtractionJson.oneCall(memo, first, author(), "RVA", DATE),
                    ExtractionJson.revision(memo, 2, author(), List.of(one, two), List.of()),
                    ExtractionJson.revision(memo, 3, author(), List.of(two), List.of(first)),
                    ExtractionJson.revision(memo, 4, author(), List.of(two, one), List.of()));
        }
    }

    @Test
    void what_we_are_told_of_revisions_is_what_the_provider_promises() {
        OpenApiInteractionValidator contract = OpenApiInteractionValidator
                .createFor("../prediction-service/src/main/resources/META-INF/openapi.yaml").build();
        for (String revision : told.revisions()) {
            SimpleResponse stub = SimpleResponse.Builder.ok().withContentType("application/cloudevents-batch+json")
                    .withHeader("Feed-Position", "e.1.1")
                    .withBody("[" + ExtractionJson.event(told.memo(), revision) + "]").build();

            assertEquals(List.of(), contract.validateResponse("/v1/extractions/feed", Method.GET, stub).getMessages());
        }
    }

    @Test
    void a_call_of_two_revisions_is_one_prediction_made_when_it_was_first_stated() {
        keep(told, 1, 2);

        Http.api().queryParam("memo", told.memo()).get("/v1/settlements").then().body("items", hasSize(2))
                .body("items.find { it.predictionId == '" + told.first() + "' }.madeAt", equalTo("2026-03-31T02:16:01Z"))
                .body("items.find { it.predictionId == '" + told.second() + "' }.madeAt", equalTo("2026-11-02T10:00:00Z"));
    }

    @Test
    void a_withdrawn_call_is_still_counted_and_said_to_be_withdrawn() {
        keep(told, 1, 2, 3);

        record(told).body("groups[0].backfilled.testable", equalTo(1)).body("groups[0].backfilled.withdrawn", equalTo(1))
                .body("groups[0].witnessed.testable", equalTo(1)).body("groups[0].witnessed.withdrawn", equalTo(0))
                .body("groups[0].witnessed.untestable.SUBJECTIVE", equalTo(1));
    }

    @Test
    void a_call_that_comes_back_is_withdrawn_no_more() {
        keep(told, 1, 2, 3, 4);

        record(told).body("groups[0].backfilled.testable", equalTo(1)).body("groups[0].backfilled.withdrawn", equalTo(0));
    }

    @Test
    void an_extraction_that_comes_again_with_a_call_more_adds_that_call_once() throws SQLException {
        String one = ExtractionJson.oneCall(told.memo(), told.first(), told.author(), "RVA", DATE);
        String accepted = ExtractionJson.call(told.memo(), told.second(), 1, "RVB", DATE).replace("\"ordinal\":1",
                "\"ordinal\":2");
        String more = one.replace("\"calls\":[", "\"calls\":[" + accepted + ",");
        keep(one);
        String before = rows(told);

        keep(more);
        String after = rows(told);
        keep(one);
        keep(more);

        assertEquals(after, rows(told));
        assertTrue(after.startsWith(before));
        record(told).body("groups[0].backfilled.testable", equalTo(2))
                .body("groups[0].backfilled.untestable.SUBJECTIVE", equalTo(1));
    }

    @Test
    void revisions_in_any_order_any_number_of_times_come_to_the_same() throws SQLException {
        keep(told, 1, 2, 3);
        String expected = rows(told);
        for (int seed = 0; seed < 10; seed++) {
            List<Integer> order = new ArrayList<>(List.of(1, 2, 3, 1, 2, 3));
            Collections.shuffle(order, new Random(seed));
            Told copy = new Told(UUID.randomUUID());
            keep(copy, order.stream().mapToInt(Integer::intValue).toArray());

            assertEquals(expected, rows(copy), "in the order " + order);
            record(copy).body("groups[0].backfilled.withdrawn", equalTo(1));
        }
    }

    private ValidatableResponse record(Told of) {
        return Http.api().queryParam("author", of.author()).get("/v1/record").then().statusCode(200);
    }

    private void keep(Told of, int... revisions) {
        for (int n : revisions) {
            keep(of.revisions().get(n - 1));
        }
    }

    private void keep(String extraction) {
        QuarkusTransaction.requiringNew().run(() -> predictions.keep(view(extraction)));
    }

    private ExtractionView view(String extraction) {
        try {
            return json.readValue(extraction, ExtractionView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** All that is kept of a memo, but for what names it and when to look at it. */
    private String rows(Told of) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection c = database.getConnection();
                PreparedStatement select = c.prepareStatement(
                        """
                                select p.memo_revision, p.ordinal, p.made_at, p.published_at, p.received_at, p.witnessed, p.late, p.quote, p.terms,
                                  (select array_agg((r.memo_revision, cardinality(r.withdrawn), r.witnessed) order by r.memo_revision)::text
                                    from reading r where r.memo_id = p.memo_id)
                                from prediction p where p.memo_id = ? order by p.memo_revision, p.ordinal""")) {
            select.setObject(1, of.memo());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    for (int column = 1; column <= 10; column++) {
                        all.append(rows.getString(column)).append('|');
                    }
                    all.append('\n');
                }
            }
        }
        return all.toString();
    }
}
