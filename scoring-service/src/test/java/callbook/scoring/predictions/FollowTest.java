package callbook.scoring.predictions;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;

import callbook.scoring.Http;
import callbook.scoring.UpstreamServer;
import callbook.scoring.predictions.PositionStore.Move;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(UpstreamServer.class)
class FollowTest {

    private static final String FEED = "/v1/extractions/feed";

    @Inject
    FollowService follow;
    @Inject
    ExtractionFeedClient feed;
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
    private final UUID memo = UUID.randomUUID();
    private final UUID call = UUID.randomUUID();
    private final String event = ExtractionJson.event(memo,
            ExtractionJson.oneCall(memo, call, "follow-" + memo, "FLW", "2026-04-01"));

    @BeforeEach
    void atTheBeginning() throws SQLException {
        upstream.resetAll();
        execute("delete from feed_follower");
        execute("update feed_position set position = null, holder = null, held_until = null");
        assertEquals(Set.of(0, 1, 2, 3), leases.keep(lease.holder()));
    }

    @Test
    void what_we_stub_is_what_the_provider_promises() {
        OpenApiInteractionValidator contract = OpenApiInteractionValidator
                .createFor("../prediction-service/src/main/resources/META-INF/openapi.yaml").build();
        SimpleResponse stub = SimpleResponse.Builder.ok().withContentType("application/cloudevents-batch+json")
                .withHeader("Feed-Position", "e.1.1").withBody("[" + event + "]").build();

        assertEquals(List.of(), contract.validateResponse(FEED, Method.GET, stub).getMessages());
    }

    @Test
    void an_event_is_applied_once_however_often_it_is_shown() throws SQLException {
        serve(null, "[" + event + "," + event + "]", "e.5.1");
        serve("e.5.1", "[" + event + "]", "e.6.1");

        follow.step(lease, 0);
        follow.step(lease, 0);

        assertEquals("e.6.1", position());
        assertEquals(1, count("select count(*) from prediction where memo_id = ?"));
        assertEquals(1, count("select count(*) from reading where memo_id = ?"));
    }

    @Test
    void of_a_memo_of_thousands_of_calls_each_is_kept_as_it_came() throws SQLException {
        List<String> calls = IntStream.rangeClosed(1, 2_001)
                .mapToObj(i -> ExtractionJson.call(memo, UUID.randomUUID(), 1, "FLW", "2026-04-01")
                        .replace("\"ordinal\":1", "\"ordinal\":" + i).replace("closes lower", "closes " + i + " \\\"lower\\\""))
                .toList();
        serve(null,
                "[" + ExtractionJson.event(memo, ExtractionJson.revision(memo, 1, "follow-" + memo, calls, List.of())) + "]",
                "e.5.1");

        follow.step(lease, 0);

        assertEquals(2_001, count("""
                select count(*) from prediction
                where memo_id = ? and quote = 'FLW closes ' || ordinal || ' "lower" by 2026-04-01' and symbols = '{FLW}'
                  and made_at = '2026-03-31T02:16:01Z' and received_at = '2026-11-01T10:00:00Z' and confidence = 0.45
                  and restates is null and terms::json -> 'legs' -> 0 ->> 'subject' = 'FLW'"""));
    }

    @Test
    void replay_from_zero_changes_nothing() throws SQLException {
        serve(null, "[" + event + "]", "e.5.1");
        follow.step(lease, 0);
        String before = row();

        execute("update feed_position set position = null");
        follow.step(lease, 0);

        assertEquals(before, row());
    }

    @Test
    void of_two_that_read_the_same_batch_one_applies_it() throws Exception {
        serve(null, "[" + event + "]", "e.5.1");
        ExtractionFeedClient.Batch batch = feed.after(null, lease.partition(), 50, 0).orElseThrow();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(pool.submit(() -> apply.apply(new Move(lease, null, "e.5.1"), batch)));
            }
            int applied = 0;
            for (Future<Boolean> one : all) {
                applied += one.get() ? 1 : 0;
            }

            assertEquals(1, applied);
            assertEquals(1, count("select count(*) from prediction where memo_id = ?"));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void a_holder_that_slept_through_a_move_cannot_write() throws SQLException {
        serve(null, "[" + event + "]", "e.5.1");
        ExtractionFeedClient.Batch batch = feed.after(null, lease.partition(), 50, 0).orElseThrow();
        execute("update feed_position set position = 'e.9.9'");

        assertFalse(apply.apply(new Move(lease, null, "e.5.1"), batch));

        assertEquals("e.9.9", position());
        assertEquals(0, count("select count(*) from prediction where memo_id = ?"));
    }

    @Test
    void a_holder_whose_lease_was_taken_applies_nothing_though_the_position_is_the_same() throws SQLException {
        serve(null, "[" + event + "]", "e.5.1");
        ExtractionFeedClient.Batch batch = feed.after(null, lease.partition(), 50, 0).orElseThrow();
        give("another");

        assertFalse(apply.apply(new Move(lease, null, "e.5.1"), batch));
        assertEquals(FollowService.Outcome.LOST, follow.step(lease, 0));

        assertEquals(0, count("select count(*) from prediction where memo_id = ?"));
        assertNull(positions.of(new Lease(lease.partition(), "another")).orElseThrow().position());
    }

    @Test
    void a_holder_that_comes_back_to_its_own_partition_after_another_had_it_goes_on_from_where_that_one_was()
            throws SQLException {
        serve(null, "[" + event + "]", "e.5.1");
        ExtractionFeedClient.Batch batch = feed.after(null, lease.partition(), 50, 0).orElseThrow();
        Lease others = new Lease(lease.partition(), "another");
        give("another");
        assertTrue(apply.apply(new Move(others, null, "e.5.1"), batch));
        give(lease.holder());

        assertFalse(apply.apply(new Move(lease, null, "e.5.1"), batch));

        assertEquals("e.5.1", position());
        assertEquals(1, count("select count(*) from prediction where memo_id = ?"));
    }

    @Test
    void another_epoch_moves_nothing_of_a_partition_that_another_holds() throws SQLException {
        execute("update feed_position set position = 'e.5.1'");
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
                .body(containsString("callbook_feed_lag_seconds{feed=\"extractions\"} "))
                .body(containsString("callbook_feed_partitions_held{feed=\"extractions\"} "));
    }

    @Test
    void a_batch_that_fails_half_way_leaves_nothing_and_moves_nothing() throws SQLException {
        UUID other = UUID.randomUUID();
        // the second memo's call carries the first one's id, which the database refuses
        String clash = ExtractionJson.event(other, ExtractionJson.oneCall(other, call, "follow-" + other, "FLW", "2026-04-01"));
        serve(null, "[" + event + "," + clash + "]", "e.5.1");

        assertThrows(RuntimeException.class, () -> follow.step(lease, 0));

        assertNull(position());
        assertEquals(0, count("select count(*) from reading where memo_id = ?"));
    }

    @Test
    void another_epoch_costs_nothing_but_starting_over() throws SQLException {
        serve(null, "[" + event + "]", "e.5.1");
        follow.step(lease, 0);
        String before = row();
        upstream.resetAll();
        upstream.stubFor(
                get(urlPathEqualTo(FEED)).withQueryParam("after", equalTo("e.5.1")).willReturn(aResponse().withStatus(410)
                        .withHeader("Content-Type", "application/problem+json").withBody("{}")));
        serve(null, "[" + event + "]", "f.2.1");

        follow.step(lease, 0);
        follow.step(lease, 0);

        assertEquals("f.2.1", position());
        assertEquals(before, row());
    }

    @Test
    void a_provider_that_is_down_moves_nothing() {
        upstream.stubFor(get(urlPathEqualTo(FEED)).willReturn(aResponse().withStatus(503)));

        assertThrows(RuntimeException.class, () -> follow.step(lease, 0));

        assertNull(position());
    }

    private void give(String holder) throws SQLException {
        execute("update feed_position set holder = '" + holder + "', held_until = 'infinity' where partitions = 4");
    }

    private String position() {
        return positions.of(lease).orElseThrow().position();
    }

    private void serve(String after, String batch, String next) {
        MappingBuilder request = get(urlPathEqualTo(FEED)).withQueryParam("after", after == null ? absent() : equalTo(after));
        upstream.stubFor(request.willReturn(aResponse().withHeader("Content-Type", "application/cloudevents-batch+json")
                .withHeader("Feed-Position", next).withBody(batch)));
    }

    private int count(String sql) throws SQLException {
        try (Connection c = database.getConnection(); PreparedStatement select = c.prepareStatement(sql)) {
            select.setObject(1, memo);
            try (ResultSet rows = select.executeQuery()) {
                assertTrue(rows.next());
                return rows.getInt(1);
            }
        }
    }

    private String row() throws SQLException {
        try (Connection c = database.getConnection();
                PreparedStatement select = c.prepareStatement("select p::text from prediction p where id = ?")) {
            select.setObject(1, call);
            try (ResultSet rows = select.executeQuery()) {
                assertTrue(rows.next());
                return rows.getString(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection c = database.getConnection()) {
            c.createStatement().executeUpdate(sql);
        }
    }
}
