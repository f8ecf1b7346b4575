package callbook.prediction.memos;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.github.tomakehurst.wiremock.WireMockServer;

import callbook.prediction.Http;
import callbook.prediction.UpstreamServer;
import callbook.prediction.extraction.ExtractionStore;
import callbook.prediction.extraction.NewExtraction;
import callbook.prediction.extraction.Readings;
import callbook.prediction.extraction.Readings.Publication;
import callbook.prediction.memos.PositionStore.Move;
import callbook.prediction.memos.WalkStore.Walk;
import callbook.prediction.reading.Reader;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** Memos that were read by a version before this one, read again. */
@QuarkusTest
@QuarkusTestResource(UpstreamServer.class)
class RerunTest {

    private static final String FEED = "/v1/memos/feed";
    private static final String PUBLISHED = "2026-03-31T02:16:01Z";
    private static final String RECEIVED = "2026-03-31T02:20:00Z";
    private static final String CORRECTED = "2026-04-01T12:00:00Z";
    private static final String CALL = "IWM underperforms META over the next 48 hours.";
    private static final String AHEAD = "SPY closes above $9000 by April 30, 2076.";
    private static final String OLD = "0";

    @Inject
    RerunService reruns;
    @Inject
    WalkStore walks;
    @Inject
    ExtractionStore extractions;
    @Inject
    ApplyService apply;
    @Inject
    LeaseStore leases;
    @Inject
    AgroalDataSource database;

    private final WireMockServer upstream = UpstreamServer.wireMock();
    private final UUID id = UUID.randomUUID();
    private final String event = event(id, RECEIVED, CALL + " " + AHEAD);

    @BeforeEach
    @AfterEach
    void nothingIsUnderWay() throws SQLException {
        upstream.resetAll();
        execute("delete from rerun");
    }

    @Test
    void a_memo_is_read_again_beside_what_was_read_in_it() {
        readByOld(CALL);
        String before = stored(OLD);
        serve(null, "[" + event + "]", "e.5.1");
        serve("e.5.1", "[]", "e.6.1");
        String rerun = start("?from=" + RECEIVED).then().statusCode(202).body("state", is("RUNNING"))
                .body("version", is(Reader.VERSION)).body("from", is(RECEIVED)).body("to", nullValue()).body("read", is(0))
                .body("finishedAt", nullValue()).extract().path("id");

        walk();

        assertEquals(before, stored(OLD));
        predictions().then().body("items.extractorVersion", containsInAnyOrder(OLD, Reader.VERSION))
                .body("items.late", contains(false, false)).body("items.madeAt.unique()", contains(RECEIVED));
        Http.api().get("/v1/extractions/reruns/" + rerun).then().statusCode(200).body("state", is("FINISHED"))
                .body("read", is(1)).body("recorded", is(1)).body("finishedAt", notNullValue());
    }

    @Test
    void where_the_current_version_has_read_a_memo_already_nothing_is_added() throws SQLException {
        serve(null, "[" + event + "]", "e.5.1");
        serve("e.5.1", "[]", "e.6.1");
        start("?from=" + RECEIVED).then().statusCode(202);
        walk();
        String told = stored(Reader.VERSION);

        String again = start("?from=" + RECEIVED).then().statusCode(202).extract().path("id");
        walk();

        assertEquals(told, stored(Reader.VERSION));
        shown(again).body("read", is(1)).body("recorded", is(0));
    }

    @Test
    void only_what_was_received_in_the_range_is_read() {
        UUID before = UUID.randomUUID();
        UUID after = UUID.randomUUID();
        serve(null, "[" + event(before, "2026-03-31T02:19:59.999999Z", CALL) + "," + event + ","
                + event(after, "2026-03-31T02:20:00.000001Z", CALL) + "]", "e.5.1");
        serve("e.5.1", "[]", "e.6.1");
        String rerun = start("?from=" + RECEIVED + "&to=2026-03-31T02:20:00.0000001Z").then().statusCode(202).extract()
                .path("id");

        walk();

        shown(rerun).body("read", is(1)).body("recorded", is(1));
        predictions().then().body("items", hasSize(2));
        List.of(before, after)
                .forEach(other -> Http.api().get("/v1/extractions/" + other).then().statusCode(404));
    }

    @Test
    void a_second_request_for_what_is_under_way_is_answered_with_it() {
        Response first = start("?from=" + RECEIVED);
        Response second = start("?from=" + RECEIVED);
        Response other = start("?from=" + RECEIVED + "&to=" + CORRECTED);

        second.then().statusCode(200).body("id", is(first.<String> path("id"))).header("Location",
                "/v1/extractions/reruns/" + first.path("id"));
        assertEquals(first.header("Location"), second.header("Location"));
        other.then().statusCode(202);
        assertTrue(!other.path("id").equals(first.path("id")));
    }

    @Test
    void an_instance_that_was_killed_leaves_the_walk_where_its_last_batch_ended() throws SQLException {
        UUID next = UUID.randomUUID();
        serve(null, "[" + event + "]", "e.5.1");
        serve("e.5.1", "[" + event(next, RECEIVED, CALL) + "]", "e.6.1");
        serve("e.6.1", "[]", "e.7.1");
        String rerun = start("?from=" + RECEIVED).path("id");
        reruns.step(take("killed").orElseThrow());
        assertEquals(Optional.empty(), take("another"));
        execute("update rerun set held_until = clock_timestamp() - interval '1 second'");

        reruns.step(take("another").orElseThrow());
        reruns.step(take("another").orElseThrow());

        shown(rerun).body("state", is("FINISHED")).body("read", is(2)).body("recorded", is(2));
        upstream.verify(1, getRequestedFor(urlPathEqualTo(FEED)).withQueryParam("after", absent()));
        assertEquals(Optional.empty(), take("another"));
    }

    @Test
    void a_holder_whose_lease_was_taken_adds_nothing() throws SQLException {
        serve(null, "[" + event + "]", "e.5.1");
        start("?from=" + RECEIVED);
        Walk slow = take("slow").orElseThrow();
        execute("update rerun set holder = 'another'");

        reruns.step(slow);

        predictions().then().body("items", hasSize(0));
        assertEquals(null, take("another").orElseThrow().position());
    }

    @Test
    void a_provider_that_is_down_moves_nothing() {
        upstream.stubFor(get(urlPathEqualTo(FEED)).willReturn(aResponse().withStatus(503)));
        start("?from=" + RECEIVED);
        Walk walk = take("me").orElseThrow();

        assertThrows(RuntimeException.class, () -> reruns.step(walk));

        assertEquals(walk, take("me").orElseThrow());
    }

    @Test
    void another_epoch_starts_the_walk_over_and_adds_nothing_twice() {
        serve(null, "[" + event + "]", "e.5.1");
        String rerun = start("?from=" + RECEIVED).path("id");
        reruns.step(take("me").orElseThrow());
        upstream.resetAll();
        upstream.stubFor(get(urlPathEqualTo(FEED)).withQueryParam("after", equalTo("e.5.1")).willReturn(aResponse()
                .withStatus(410).withHeader("Content-Type", "application/problem+json").withBody("{}")));
        serve(null, "[" + event + "]", "f.5.1");
        serve("f.5.1", "[]", "f.6.1");

        walk();

        shown(rerun).body("state", is("FINISHED")).body("read", is(1)).body("recorded", is(1));
        predictions().then().body("items", hasSize(2));
    }

    @Test
    void a_rerun_of_another_version_waits_for_that() throws SQLException {
        start("?from=" + RECEIVED);
        execute("update rerun set extractor_version = 'other'");

        assertEquals(Optional.empty(), take("me"));
    }

    @Test
    void a_rerun_of_a_version_that_no_instance_runs_any_more_is_ended_and_says_so() throws SQLException {
        String rerun = start("?from=" + RECEIVED).path("id");
        execute("update rerun set extractor_version = 'gone', read = 7, recorded = 5");
        Instant now = Instant.now();
        reruns.endAbandoned(now);
        shown(rerun).body("state", is("RUNNING"));

        reruns.endAbandoned(now.plus(WalkStore.LEASE));

        shown(rerun).body("state", is("ABANDONED")).body("version", is("gone")).body("read", is(7)).body("recorded", is(5))
                .body("finishedAt", notNullValue());
        start("?from=" + RECEIVED).then().statusCode(202).body("version", is(Reader.VERSION)).body("state", is("RUNNING"));
    }

    @Test
    void a_rerun_of_another_version_goes_on_while_an_instance_of_that_holds_any_of_them() throws SQLException {
        String held = start("?from=" + RECEIVED).path("id");
        String waiting = start("?from=" + CORRECTED).path("id");
        execute("update rerun set extractor_version = 'beside'");
        Instant now = Instant.now();
        reruns.endAbandoned(now);
        walks.take("beside", "another");

        reruns.endAbandoned(now.plus(WalkStore.LEASE));

        assertEquals(List.of(), walks.abandon("beside", Reader.VERSION));
        shown(held).body("state", is("RUNNING"));
        shown(waiting).body("state", is("RUNNING"));
    }

    @Test
    void what_this_version_has_under_way_waits_for_it_however_long() {
        String rerun = start("?from=" + RECEIVED).path("id");
        Instant now = Instant.now();

        reruns.endAbandoned(now);
        reruns.endAbandoned(now.plus(WalkStore.LEASE));

        shown(rerun).body("state", is("RUNNING"));
    }

    @Test
    void a_correction_of_a_memo_that_only_an_older_version_has_read_waits_for_nothing() throws SQLException {
        readByOld(CALL);
        keep(MemoJson.memo(id, author(id), RECEIVED, CALL + " " + AHEAD));

        assertTrue(follow(correction()));

        predictions().then().body("items", hasSize(2)).body("items.withdrawn", contains(false, false))
                .body("items.madeAt.unique()", contains(RECEIVED)).body("items.collect { it.quotes.revision }",
                        contains(List.of(1, 2), List.of(1, 2)));
        Http.api().get("/v1/extractions/" + id).then().body("memoRevision", is(2)).body("extractorVersion",
                is(Reader.VERSION));
    }

    @Test
    void a_correction_in_the_range_is_read_again_with_the_revisions_before_it() {
        readByOld(CALL);
        keep(MemoJson.memo(id, author(id), RECEIVED, CALL));
        serve(null, "[" + MemoJson.event(id, MemoJson.memo(id, author(id), RECEIVED, CALL)) + "," + MemoJson.corrected(id, 2,
                author(id), CORRECTED, "Corrected. " + CALL) + "]", "e.5.1");
        serve("e.5.1", "[]", "e.6.1");
        String rerun = start("?from=" + CORRECTED).path("id");

        walk();

        shown(rerun).body("read", is(1)).body("recorded", is(1));
        predictions().then().body("items", hasSize(1)).body("items[0].quotes.revision", contains(1, 2))
                .body("items[0].extractorVersion", is(OLD));
    }

    @Test
    void a_correction_whose_memo_the_provider_does_not_show_yet_waits_and_holds_nothing_up() throws SQLException {
        upstream.stubFor(get(urlPathEqualTo("/v1/memos/" + id + "/revisions/1")).willReturn(aResponse().withStatus(404)
                .withHeader("Content-Type", "application/problem+json").withBody("{}")));

        assertTrue(follow(correction()));

        Http.api().get("/v1/extractions/" + id).then().statusCode(404);
    }

    @Test
    void a_memo_that_we_stub_is_what_the_provider_promises() {
        OpenApiInteractionValidator contract = OpenApiInteractionValidator
                .createFor("../memo-service/src/main/resources/META-INF/openapi.yaml").build();
        SimpleResponse stub = SimpleResponse.Builder.ok().withContentType("application/json")
                .withBody(MemoJson.memo(id, author(id), RECEIVED, CALL)).build();

        assertEquals(List.of(),
                contract.validateResponse("/v1/memos/" + id + "/revisions/1", Method.GET, stub).getMessages());
    }

    @Test
    void what_is_no_range_is_refused_field_by_field() {
        refused("", 400, "from");
        refused("?from=", 400, "from");
        refused("?from=yesterday", 400, "from");
        refused("?from=2026-02-30T00:00:00Z", 422, "from");
        refused("?from=" + RECEIVED + "&to=soon", 400, "to");
        refused("?from=" + RECEIVED + "&to=" + RECEIVED, 422, "to");
        refused("?from=" + RECEIVED + "&until=" + CORRECTED, 400, "until");
        Http.broken().get("/v1/extractions/reruns/1").then().statusCode(400);
        Http.api().get("/v1/extractions/reruns/" + UUID.randomUUID()).then().statusCode(404);
    }

    private void walk() {
        for (Optional<Walk> walk = take("me"); walk.isPresent(); walk = take("me")) {
            reruns.step(walk.get());
        }
    }

    private Optional<Walk> take(String holder) {
        return walks.take(Reader.VERSION, holder);
    }

    private static Response start(String query) {
        return Http.api().post("/v1/extractions/rerun" + query);
    }

    private static void refused(String query, int status, String field) {
        Http.broken().post("/v1/extractions/rerun" + query).then().statusCode(status).body("violations[0].field", is(field));
    }

    private static ValidatableResponse shown(String rerun) {
        return Http.api().get("/v1/extractions/reruns/" + rerun).then().statusCode(200);
    }

    /** What the version before made of the memo: it may have read less in it. */
    private void readByOld(String text) {
        extractions.record(List.of(new NewExtraction(id, 1, author(id), Instant.parse(PUBLISHED), Instant.parse(RECEIVED), true,
                OLD, new Readings(text, new Publication(Instant.parse(PUBLISHED), null)))));
    }

    private NewExtraction correction() {
        Instant at = Instant.parse(CORRECTED);
        return new NewExtraction(id, 2, author(id), at, at, true, Reader.VERSION,
                new Readings("Corrected. " + CALL + " " + AHEAD, new Publication(at, null)));
    }

    /** Has the follower of the feed apply what came. */
    private boolean follow(NewExtraction read) throws SQLException {
        Lease lease = new Lease(new Partition(1, 4), "rerun-test");
        execute("delete from feed_follower");
        execute("update feed_position set holder = null, held_until = null, position = null");
        leases.keep(lease.holder());
        return apply.apply(new Move(lease, null, "e.5.1"), List.of(read));
    }

    private static String author(UUID id) {
        return "rerun-" + id;
    }

    private static String event(UUID id, String receivedAt, String markdown) {
        return MemoJson.event(id, MemoJson.memo(id, author(id), receivedAt, markdown));
    }

    private String stored(String version) {
        return Http.api().queryParam("version", version).get("/v1/extractions/" + id).then().statusCode(200).extract()
                .asString();
    }

    private Response predictions() {
        return Http.api().queryParam("memo", id).get("/v1/predictions");
    }

    private void keep(String memo) {
        upstream.stubFor(get(urlPathEqualTo("/v1/memos/" + id + "/revisions/1"))
                .willReturn(aResponse().withHeader("Content-Type", "application/json").withBody(memo)));
    }

    private void serve(String after, String batch, String next) {
        upstream.stubFor(get(urlPathEqualTo(FEED)).withQueryParam("partition", equalTo("0/1"))
                .withQueryParam("after", after == null ? absent() : equalTo(after))
                .willReturn(aResponse().withHeader("Content-Type", "application/cloudevents-batch+json")
                        .withHeader("Feed-Position", next).withBody(batch)));
    }

    private void execute(String sql) throws SQLException {
        try (Connection c = database.getConnection()) {
            c.createStatement().executeUpdate(sql);
        }
    }
}
