package callbook.scoring.predictions;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
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

import callbook.scoring.UpstreamServer;
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
    AgroalDataSource database;

    private final WireMockServer upstream = UpstreamServer.wireMock();
    private final UUID memo = UUID.randomUUID();
    private final UUID call = UUID.randomUUID();
    private final String event = ExtractionJson.event(memo,
            ExtractionJson.oneCall(memo, call, "follow-" + memo, "FLW", "2026-04-01"));

    @BeforeEach
    void atTheBeginning() throws SQLException {
        upstream.resetAll();
        execute("update feed_position set position = null");
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

        follow.step(0);
        follow.step(0);

        assertEquals("e.6.1", positions.current());
        assertEquals(1, count("select count(*) from prediction where memo_id = ?"));
        assertEquals(1, count("select count(*) from reading where memo_id = ?"));
    }

    @Test
    void replay_from_zero_changes_nothing() throws SQLException {
        serve(null, "[" + event + "]", "e.5.1");
        follow.step(0);
        String before = row();

        execute("update feed_position set position = null");
        follow.step(0);

        assertEquals(before, row());
    }

    @Test
    void of_two_that_read_the_same_batch_one_applies_it() throws Exception {
        serve(null, "[" + event + "]", "e.5.1");
        ExtractionFeedClient.Batch batch = feed.after(null, 50, 0).orElseThrow();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(pool.submit(() -> apply.apply(null, batch)));
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
        ExtractionFeedClient.Batch batch = feed.after(null, 50, 0).orElseThrow();
        execute("update feed_position set position = 'e.9.9'");

        assertFalse(apply.apply(null, batch));

        assertEquals("e.9.9", positions.current());
        assertEquals(0, count("select count(*) from prediction where memo_id = ?"));
    }

    @Test
    void a_batch_that_fails_half_way_leaves_nothing_and_moves_nothing() throws SQLException {
        UUID other = UUID.randomUUID();
        // the second memo's call carries the first one's id, which the database refuses
        String clash = ExtractionJson.event(other, ExtractionJson.oneCall(other, call, "follow-" + other, "FLW", "2026-04-01"));
        serve(null, "[" + event + "," + clash + "]", "e.5.1");

        assertThrows(RuntimeException.class, () -> follow.step(0));

        assertNull(positions.current());
        assertEquals(0, count("select count(*) from reading where memo_id = ?"));
    }

    @Test
    void another_epoch_costs_nothing_but_starting_over() throws SQLException {
        serve(null, "[" + event + "]", "e.5.1");
        follow.step(0);
        String before = row();
        upstream.resetAll();
        upstream.stubFor(
                get(urlPathEqualTo(FEED)).withQueryParam("after", equalTo("e.5.1")).willReturn(aResponse().withStatus(410)
                        .withHeader("Content-Type", "application/problem+json").withBody("{}")));
        serve(null, "[" + event + "]", "f.2.1");

        follow.step(0);
        follow.step(0);

        assertEquals("f.2.1", positions.current());
        assertEquals(before, row());
    }

    @Test
    void a_provider_that_is_down_moves_nothing() {
        upstream.stubFor(get(urlPathEqualTo(FEED)).willReturn(aResponse().withStatus(503)));

        assertThrows(RuntimeException.class, () -> follow.step(0));

        assertNull(positions.current());
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
