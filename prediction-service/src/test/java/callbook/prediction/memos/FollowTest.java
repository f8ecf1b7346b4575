package callbook.prediction.memos;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;

import callbook.prediction.Http;
import callbook.prediction.UpstreamServer;
import callbook.prediction.extraction.NewExtraction;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@QuarkusTestResource(UpstreamServer.class)
class FollowTest {

    private static final String FEED = "/v1/memos/feed";
    private static final String WITNESSED = "2026-03-31T02:20:00Z";
    private static final String BACKFILLED = "2026-11-01T10:00:00Z";
    private static final String CALL = "IWM underperforms META over the next 48 hours.";

    @Inject
    FollowService follow;
    @Inject
    MemoFeedClient feed;
    @Inject
    ApplyService apply;
    @Inject
    PositionStore positions;
    @Inject
    AgroalDataSource database;

    private final WireMockServer upstream = UpstreamServer.wireMock();
    private final UUID id = UUID.randomUUID();
    private final String event = event(id, WITNESSED, CALL);

    @BeforeEach
    void atTheBeginning() throws SQLException {
        upstream.resetAll();
        moveTo(null);
    }

    @Test
    void what_we_stub_is_what_the_provider_promises() {
        OpenApiInteractionValidator contract = OpenApiInteractionValidator
                .createFor("../memo-service/src/main/resources/META-INF/openapi.yaml").build();
        SimpleResponse stub = SimpleResponse.Builder.ok().withContentType("application/cloudevents-batch+json")
                .withHeader("Feed-Position", "e.1.1").withBody("[" + event + "]").build();

        assertEquals(List.of(), contract.validateResponse(FEED, Method.GET, stub).getMessages());
    }

    @Test
    void a_memo_is_read_once_however_often_it_is_shown() {
        serve(null, "[" + event + "," + event + "]", "e.5.1");
        serve("e.5.1", "[" + event + "]", "e.6.1");

        follow.step(0);
        follow.step(0);

        assertEquals("e.6.1", positions.current());
        predictions().then().body("items", hasSize(1)).body("items[0].witnessed", is(true))
                .body("items[0].madeAt", is("2026-03-31T02:20:00Z")).body("items[0].deadline.until", is("2026-04-02T02:16:01Z"))
                .body("items[0].quotes[0].text", is(CALL));
    }

    @Test
    void a_backfilled_memo_was_made_when_its_author_says() {
        serve(null, "[" + event(id, BACKFILLED, CALL) + "]", "e.5.1");

        follow.step(0);

        predictions().then().body("items[0].witnessed", is(false)).body("items[0].late", is(false))
                .body("items[0].madeAt", is("2026-03-31T02:16:01Z"));
    }

    @Test
    void a_witnessed_call_whose_deadline_had_passed_when_it_came_is_late() {
        serve(null, "[" + event(id, WITNESSED, "IWM underperforms META by end of March 29, 2026.") + "]", "e.5.1");

        follow.step(0);

        predictions().then().body("items.findAll { !it.late }", hasSize(0));
    }

    @Test
    void replay_from_zero_changes_nothing_and_tells_nothing_anew() throws SQLException {
        serve(null, "[" + event + "]", "e.5.1");
        follow.step(0);
        String predictions = predictions().asString();
        String told = Http.api().get("/v1/extractions/feed?limit=500").asString();

        moveTo(null);
        follow.step(0);

        assertEquals(predictions, predictions().asString());
        assertEquals(told, Http.api().get("/v1/extractions/feed?limit=500").asString());
    }

    @Test
    void of_many_that_read_the_same_batch_one_applies_it() throws Exception {
        List<NewExtraction> read = read();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(pool.submit(() -> apply.apply(null, "e.5.1", read)));
            }
            int applied = 0;
            for (Future<Boolean> one : all) {
                applied += one.get() ? 1 : 0;
            }

            assertEquals(1, applied);
            predictions().then().body("items", hasSize(1));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void a_holder_that_slept_through_a_move_cannot_write() throws SQLException {
        List<NewExtraction> read = read();
        moveTo("e.9.9");

        assertFalse(apply.apply(null, "e.5.1", read));

        assertEquals("e.9.9", positions.current());
        predictions().then().body("items", hasSize(0));
    }

    @Test
    void another_epoch_costs_nothing_but_starting_over() {
        serve(null, "[" + event + "]", "e.5.1");
        follow.step(0);
        String before = predictions().asString();
        upstream.resetAll();
        upstream.stubFor(
                get(urlPathEqualTo(FEED)).withQueryParam("after", equalTo("e.5.1")).willReturn(aResponse().withStatus(410)
                        .withHeader("Content-Type", "application/problem+json").withBody("{}")));
        serve(null, "[" + event + "]", "f.2.1");

        follow.step(0);
        follow.step(0);

        assertEquals("f.2.1", positions.current());
        assertEquals(before, predictions().asString());
    }

    @Test
    void a_provider_that_is_down_moves_nothing() {
        upstream.stubFor(get(urlPathEqualTo(FEED)).willReturn(aResponse().withStatus(503)));

        assertThrows(RuntimeException.class, () -> follow.step(0));

        assertNull(positions.current());
    }

    @Test
    void the_stored_extraction_is_the_one_that_the_feed_tells() {
        serve(null, "[" + event + "]", "e.5.1");
        follow.step(0);

        String stored = Http.api().get("/v1/extractions/" + id).then().statusCode(200).extract().asString();
        Response told = Http.api().get("/v1/extractions/feed?limit=500");

        assertEquals(1, told.jsonPath().getList("findAll { it.subject == '" + id + "' }").size());
        assertEquals(true, told.asString().contains(stored));
        Http.api().get("/v1/extractions/" + id + "?version=0").then().statusCode(404);
    }

    private List<NewExtraction> read() {
        serve(null, "[" + event + "]", "e.5.1");
        return feed.after(null, 50, 0).orElseThrow().memos().stream().map(MemoReading::read).toList();
    }

    private static String event(UUID id, String receivedAt, String markdown) {
        return MemoJson.event(id, MemoJson.memo(id, "follow-" + id, receivedAt, markdown));
    }

    private Response predictions() {
        return Http.api().queryParam("memo", id).get("/v1/predictions");
    }

    private void serve(String after, String batch, String next) {
        MappingBuilder request = get(urlPathEqualTo(FEED)).withQueryParam("after", after == null ? absent() : equalTo(after));
        upstream.stubFor(request.willReturn(aResponse().withHeader("Content-Type", "application/cloudevents-batch+json")
                .withHeader("Feed-Position", next).withBody(batch)));
    }

    private void moveTo(String position) throws SQLException {
        try (Connection c = database.getConnection();
                var update = c.prepareStatement("update feed_position set position = ?")) {
            update.setString(1, position);
            update.executeUpdate();
        }
    }
}
