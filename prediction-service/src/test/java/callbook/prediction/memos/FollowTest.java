package callbook.prediction.memos;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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
import callbook.prediction.memos.PositionStore.Move;
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
    LeaseStore leases;
    @Inject
    AgroalDataSource database;

    private final WireMockServer upstream = UpstreamServer.wireMock();
    private final Lease lease = new Lease(new Partition(1, 4), "follow-test");
    private final UUID id = UUID.randomUUID();
    private final String event = event(id, WITNESSED, CALL);

    @BeforeEach
    void atTheBeginning() throws SQLException {
        upstream.resetAll();
        moveTo(null);
        execute("delete from feed_follower");
        execute("update feed_position set holder = null, held_until = null");
        assertEquals(Set.of(0, 1, 2, 3), leases.keep(lease.holder()));
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

        follow.step(lease, 0);
        follow.step(lease, 0);

        assertEquals("e.6.1", position());
        predictions().then().body("items", hasSize(1)).body("items[0].witnessed", is(true))
                .body("items[0].madeAt", is("2026-03-31T02:20:00Z")).body("items[0].deadline.until", is("2026-04-02T02:16:01Z"))
                .body("items[0].quotes[0].text", is(CALL));
    }

    @Test
    void a_backfilled_memo_was_made_when_its_author_says() {
        serve(null, "[" + event(id, BACKFILLED, CALL) + "]", "e.5.1");

        follow.step(lease, 0);

        predictions().then().body("items[0].witnessed", is(false)).body("items[0].late", is(false))
                .body("items[0].madeAt", is("2026-03-31T02:16:01Z"));
    }

    @Test
    void a_witnessed_call_whose_deadline_had_passed_when_it_came_is_late() {
        serve(null, "[" + event(id, WITNESSED, "IWM underperforms META by end of March 29, 2026.") + "]", "e.5.1");

        follow.step(lease, 0);

        predictions().then().body("items.findAll { !it.late }", hasSize(0));
    }

    @Test
    void replay_from_zero_changes_nothing_and_tells_nothing_anew() throws SQLException {
        serve(null, "[" + event + "]", "e.5.1");
        follow.step(lease, 0);
        String predictions = predictions().asString();
        String told = Http.api().get("/v1/extractions/feed?limit=500").asString();

        moveTo(null);
        follow.step(lease, 0);

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
                all.add(pool.submit(() -> apply.apply(new Move(lease, null, "e.5.1"), read)));
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

        assertFalse(apply.apply(new Move(lease, null, "e.5.1"), read));

        assertEquals("e.9.9", position());
        predictions().then().body("items", hasSize(0));
    }

    @Test
    void a_holder_whose_lease_was_taken_applies_nothing_though_the_position_is_the_same() throws SQLException {
        List<NewExtraction> read = read();
        give("another");

        assertFalse(apply.apply(new Move(lease, null, "e.5.1"), read));
        assertEquals(FollowService.Outcome.LOST, follow.step(lease, 0));

        predictions().then().body("items", hasSize(0));
        assertNull(positions.of(new Lease(lease.partition(), "another")).orElseThrow().position());
    }

    @Test
    void a_holder_that_comes_back_to_its_own_partition_after_another_had_it_goes_on_from_where_that_one_was()
            throws SQLException {
        List<NewExtraction> read = read();
        Lease others = new Lease(lease.partition(), "another");
        give("another");
        assertTrue(apply.apply(new Move(others, null, "e.5.1"), read));
        give(lease.holder());

        assertFalse(apply.apply(new Move(lease, null, "e.5.1"), read));

        assertEquals("e.5.1", position());
        predictions().then().body("items", hasSize(1));
    }

    @Test
    void another_epoch_moves_nothing_of_a_partition_that_another_holds() throws SQLException {
        moveTo("e.5.1");
        give("another");

        apply.startOver(lease, "e.5.1");

        assertEquals("e.5.1", positions.of(new Lease(lease.partition(), "another")).orElseThrow().position());
    }

    @Test
    void each_partition_has_its_own_position_and_asks_for_its_own_events() throws SQLException {
        serve(null, "[" + event + "]", "e.5.1");

        follow.step(lease, 0);

        upstream.verify(1, getRequestedFor(urlPathEqualTo(FEED)).withQueryParam("partition", equalTo("1/4")));
        assertNull(positions.of(new Lease(new Partition(2, 4), lease.holder())).orElseThrow().position());
    }

    @Test
    void after_a_full_batch_it_is_asked_again_without_waiting() {
        serve(null, "[" + event + "," + String.join(",", Collections.nCopies(49, event)) + "]", "e.5.1");
        serve("e.5.1", "[]", "e.9.1");

        assertEquals(FollowService.Outcome.MORE, follow.step(lease, 0));
        assertEquals(FollowService.Outcome.CAUGHT_UP, follow.step(lease, 0));

        assertEquals("e.9.1", position());
    }

    @Test
    void the_lag_and_the_partitions_held_are_told() {
        Http.broken().get("/q/metrics").then().statusCode(200)
                .body(containsString("callbook_feed_lag_seconds{feed=\"memos\"} "))
                .body(containsString("callbook_feed_partitions_held{feed=\"memos\"} "));
    }

    @Test
    void another_epoch_costs_nothing_but_starting_over() {
        serve(null, "[" + event + "]", "e.5.1");
        follow.step(lease, 0);
        String before = predictions().asString();
        upstream.resetAll();
        upstream.stubFor(
                get(urlPathEqualTo(FEED)).withQueryParam("after", equalTo("e.5.1")).willReturn(aResponse().withStatus(410)
                        .withHeader("Content-Type", "application/problem+json").withBody("{}")));
        serve(null, "[" + event + "]", "f.2.1");

        follow.step(lease, 0);
        follow.step(lease, 0);

        assertEquals("f.2.1", position());
        assertEquals(before, predictions().asString());
    }

    @Test
    void a_provider_that_is_down_moves_nothing() {
        upstream.stubFor(get(urlPathEqualTo(FEED)).willReturn(aResponse().withStatus(503)));

        assertThrows(RuntimeException.class, () -> follow.step(lease, 0));

        assertNull(position());
    }

    @Test
    void the_stored_extraction_is_the_one_that_the_feed_tells() {
        serve(null, "[" + event + "]", "e.5.1");
        follow.step(lease, 0);

        String stored = Http.api().get("/v1/extractions/" + id).then().statusCode(200).extract().asString();
        Response told = Http.api().get("/v1/extractions/feed?limit=500");

        assertEquals(1, told.jsonPath().getList("findAll { it.subject == '" + id + "' }").size());
        assertEquals(true, told.asString().contains(stored));
        Http.api().get("/v1/extractions/" + id + "?version=0").then().statusCode(404);
    }

    private List<NewExtraction> read() {
        serve(null, "[" + event + "]", "e.5.1");
        return feed.after(null, lease.partition(), 50, 0).orElseThrow().memos().stream().map(MemoReading::read).toList();
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

    private void give(String holder) throws SQLException {
        execute("update feed_position set holder = '" + holder + "', held_until = 'infinity' where partitions = 4");
    }

    private String position() {
        return positions.of(lease).orElseThrow().position();
    }

    private void execute(String sql) throws SQLException {
        try (Connection c = database.getConnection()) {
            c.createStatement().executeUpdate(sql);
        }
    }

    private void moveTo(String position) throws SQLException {
        try (Connection c = database.getConnection();
                var update = c.prepareStatement("update feed_position set position = ?")) {
            update.setString(1, position);
            update.executeUpdate();
        }
    }
}
