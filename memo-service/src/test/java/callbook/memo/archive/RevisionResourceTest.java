package callbook.memo.archive;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import callbook.memo.FeedEnd;
import callbook.memo.Http;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class RevisionResourceTest {

    @Inject
    AgroalDataSource database;

    private final String author = "v" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void a_correction_is_a_new_revision_and_both_stay_readable_byte_for_byte() {
        String id = memo("\uFEFFFirst words\r\n");
        String firstHash = Http.api().get(path(id)).path("sha256");

        Response revised = revise(id, "Second words 🐂\r\n");

        revised.then().statusCode(201).header("Location", path(id) + "/revisions/2").body("id", equalTo(id))
                .body("revision", equalTo(2)).body("backfilled", equalTo(false))
                .body("publishedAt", equalTo(revised.path("receivedAt"))).body("author", equalTo(author));
        Http.api().get(path(id)).then().body("revision", equalTo(2)).body("markdown", equalTo("Second words 🐂\r\n"));
        assertBytes("\uFEFFFirst words\r\n", path(id) + "/revisions/1");
        assertBytes("Second words 🐂\r\n", path(id) + "/revisions/2");
        assertBytes("Second words 🐂\r\n", path(id));
        Http.api().accept("application/json").get(path(id) + "/revisions/1").then().statusCode(200)
                .header("ETag", "\"" + firstHash + "-json\"").header("Vary", containsString("Accept"))
                .body("revision", equalTo(1)).body("markdown", equalTo("\uFEFFFirst words\r\n"));
        Http.api().accept("text/markdown").header("If-None-Match", "\"" + firstHash + "\"").get(path(id) + "/revisions/1")
                .then().statusCode(304);
        Http.api().queryParam("author", author).get("/v1/memos").then().body("items", hasSize(1)).body("items[0].revision",
                equalTo(2));
    }

    @Test
    void a_correction_that_another_instance_took_is_shown_at_once() throws SQLException {
        String id = memo("Here");
        Http.api().get(path(id)).then().body("markdown", equalTo("Here"));

        String copied = MemoColumn.NAMES.replace("sha256", "md5(sha256) || md5(sha256)").replace("bytes", "'Elsewhere'::bytea");
        try (Connection c = database.getConnection(); Statement s = c.createStatement()) {
            s.execute("insert into memo_revision (revision, %s) select 2, %s from memo_revision where memo_id = '%s'"
                    .formatted(MemoColumn.NAMES, copied, id));
            s.execute("update memo set revision = 2 where id = '%s'".formatted(id));
        }

        Http.api().get(path(id)).then().body("markdown", equalTo("Elsewhere")).body("revision", equalTo(2));
        assertBytes("Elsewhere", path(id));
        Http.api().accept("application/json").get(path(id) + "/revisions/1").then().body("markdown", equalTo("Here"));
    }

    @Test
    void revisions_are_listed_newest_first_and_paged() {
        String id = memo("1");
        for (int i = 2; i <= 5; i++) {
            revise(id, String.valueOf(i)).then().statusCode(201);
        }

        Http.api().get(path(id) + "/revisions").then().statusCode(200).body("items.revision", equalTo(List.of(5, 4, 3, 2, 1)))
                .body("next", nullValue()).body("items[0].markdown", nullValue());
        String next = Http.api().queryParam("limit", 3).get(path(id) + "/revisions").then().statusCode(200)
                .body("items.revision", equalTo(List.of(5, 4, 3))).extract().path("next");
        Http.api().queryParam("limit", 3).queryParam("cursor", next).get(path(id) + "/revisions").then().statusCode(200)
                .body("items.revision", equalTo(List.of(2, 1))).body("next", nullValue());
    }

    @Test
    void the_current_bytes_again_change_nothing_and_older_bytes_are_a_correction_too() {
        String id = memo("A");
        revise(id, "A").then().statusCode(200).body("revision", equalTo(1));
        revise(id, "B").then().statusCode(201).body("revision", equalTo(2));
        revise(id, "B").then().statusCode(200).body("revision", equalTo(2));

        revise(id, "A").then().statusCode(201).body("revision", equalTo(3));

        Http.api().get(path(id) + "/revisions").then().body("items", hasSize(3));
        assertBytes("A", path(id));
    }

    @Test
    void bytes_of_any_revision_posted_as_a_memo_are_that_memo() {
        String id = memo("A");
        revise(id, "B").then().statusCode(201);
        revise(id, "A").then().statusCode(201);

        post("B").then().statusCode(200).body("id", equalTo(id)).body("revision", equalTo(2)).body("markdown", equalTo("B"));
        post("A").then().statusCode(200).body("id", equalTo(id)).body("revision", equalTo(1));
        Http.api().queryParam("author", author).get("/v1/memos").then().body("items", hasSize(1));
    }

    @Test
    void bytes_of_another_memo_of_the_author_are_no_correction() {
        String id = memo("A");
        String other = memo("B");

        revise(id, "B").then().statusCode(409).body("violations.field", hasItem("markdown"))
                .body("detail", containsString(other));
        Http.api().get(path(id) + "/revisions").then().body("items", hasSize(1));
    }

    @Test
    void nobody_backdates_a_revision_and_a_text_may_keep_its_stamp() {
        String stamped = "# T\n\n*" + author + " · 2026-03-31 02:16:01*\n\n**March 30, 2026 — 7:15 PM — Cycle 280**\n\n";
        String id = Http.api().contentType("text/markdown").body(utf8(stamped + "Words")).post("/v1/memos").then()
                .statusCode(201).extract().path("id");

        revise(id, stamped + "Other words").then().statusCode(201).body("notes[0]", containsString("publishedAt"))
                .body("publishedAt", not(equalTo("2026-03-31T02:16:01Z")))
                .body("writtenAt", equalTo("2026-03-30T19:15:00-07:00")).body("cycle", equalTo(280));
        revise(id, stamped.replace("02:16:01", "02:16:02")).then().statusCode(422).body("violations.field",
                hasItem("publishedAt"));
        json(id, "\"markdown\":\"x\",\"publishedAt\":\"2026-03-31T02:16:01Z\"").statusCode(422).body("violations.field",
                hasItem("publishedAt"));
        json(id, "\"markdown\":\"x\",\"publishedAt\":\"" + Instant.now().plus(Duration.ofSeconds(90)) + "\"").statusCode(422)
                .body("violations.field", hasItem("publishedAt"));
        json(id, "\"markdown\":\"x\",\"publishedAt\":\"" + Instant.now() + "\"").statusCode(201);
        revise(id, stamped + "Words again").then().statusCode(201);
        Http.api().get(path(id) + "/revisions").then().body("items", hasSize(4));
    }

    @Test
    void author_and_number_are_the_memos() {
        String id = memo("A");
        String holder = Http.api().contentType("text/markdown").queryParam("author", author).queryParam("number", 7)
                .body(utf8("holds seven")).post("/v1/memos").path("id");

        json(id, "\"markdown\":\"B\",\"author\":\"Somebody Else\"").statusCode(409).body("violations.field", hasItem("author"));
        json(id, "\"markdown\":\"B\",\"number\":7").statusCode(409).body("violations.field", hasItem("number"))
                .body("detail", containsString(holder));
        json(id, "\"markdown\":\"B\",\"number\":8").statusCode(201).body("number", equalTo(8));
        json(id, "\"markdown\":\"B\",\"number\":8").statusCode(200);
        json(id, "\"markdown\":\"C\",\"number\":9").statusCode(409).body("violations.field", hasItem("number"));
        json(id, "\"markdown\":\"C\"").statusCode(201).body("number", equalTo(8));
        Http.api().contentType("text/markdown").queryParam("author", author).queryParam("number", 8).body(utf8("takes eight"))
                .post("/v1/memos").then().statusCode(409).body("violations.field", hasItem("number"));
    }

    @Test
    void a_correction_made_from_another_revision_than_the_current_is_refused_where_the_request_says_so() {
        Response first = post("A");
        String id = first.path("id");
        String basis = "\"" + first.path("sha256") + "-json\"";

        Http.api().header("If-Match", basis).contentType("text/markdown").body(utf8("B")).post(path(id) + "/revisions").then()
                .statusCode(201);
        Http.api().header("If-Match", basis).contentType("text/markdown").body(utf8("B")).post(path(id) + "/revisions").then()
                .statusCode(200);
        revise(id, "C").then().statusCode(201);
        Http.api().header("If-Match", basis).contentType("text/markdown").body(utf8("B")).post(path(id) + "/revisions").then()
                .statusCode(412).contentType(containsString("application/problem+json"));
        Http.api().header("If-Match", "*").contentType("text/markdown").body(utf8("D")).post(path(id) + "/revisions").then()
                .statusCode(201).body("revision", equalTo(4));
    }

    @Test
    void concurrent_corrections_get_consecutive_numbers_and_the_feed_has_their_order() throws Exception {
        String id = memo("0");
        String position = FeedEnd.of(database);

        List<Response> answers = together(12, i -> () -> revise(id, "words " + i));

        assertEquals(IntStream.rangeClosed(2, 13).boxed().toList(),
                answers.stream().map(r -> r.<Integer> path("revision")).sorted().toList());
        List<Integer> inFeed = new ArrayList<>();
        Response batch = feed(position);
        for (; !batch.jsonPath().getList("subject").isEmpty(); batch = feed(batch.header("Feed-Position"))) {
            batch.jsonPath().getList("findAll { it.subject == '" + id + "' }", Map.class).forEach(event -> {
                assertEquals("memo.revised", event.get("type"));
                inFeed.add((Integer) ((Map<?, ?>) event.get("data")).get("revision"));
            });
        }
        assertEquals(IntStream.rangeClosed(2, 13).boxed().toList(), inFeed);
        List<String> received = Http.api().get(path(id) + "/revisions").jsonPath().getList("items.receivedAt", String.class);
        assertEquals(received.stream().map(Instant::parse).sorted(Comparator.reverseOrder()).toList(),
                received.stream().map(Instant::parse).toList());
    }

    @Test
    void the_same_correction_sent_at_once_is_one_revision() throws Exception {
        String id = memo("0");

        List<Response> answers = together(8, i -> () -> revise(id, "the same words"));

        Map<Integer, Integer> statuses = new TreeMap<>();
        answers.forEach(r -> statuses.merge(r.statusCode(), 1, Integer::sum));
        assertEquals(Map.of(201, 1, 200, 7), statuses);
        Http.api().get(path(id) + "/revisions").then().body("items", hasSize(2));
    }

    @Test
    void of_a_memo_and_a_correction_of_the_same_bytes_at_once_one_keeps_them() throws Exception {
        String id = memo("0");
        for (int round = 0; round < 5; round++) {
            String bytes = "contested " + round;

            List<Response> answers = together(4, i -> () -> i % 2 == 0 ? post(bytes) : revise(id, bytes));

            long stored = answers.stream().filter(r -> r.statusCode() == 201).count();
            assertEquals(1, stored, () -> answers.stream().map(Response::asString).toList().toString());
            assertTrue(answers.stream().allMatch(r -> List.of(200, 201, 409).contains(r.statusCode())));
        }
    }

    @Test
    void a_number_gained_at_once_by_two_memos_is_one_memos() throws Exception {
        String one = memo("one");
        String two = memo("two");

        List<Response> answers = together(2, i -> () -> Http.broken().contentType("application/json")
                .body("{\"markdown\":\"new " + i + "\",\"number\":5}").post(path(i == 0 ? one : two) + "/revisions"));

        assertEquals(List.of(201, 409), answers.stream().map(Response::statusCode).sorted().toList());
    }

    @Test
    void bad_corrections_have_their_clear_answer_and_store_nothing() {
        String id = memo("A");

        json(id, "\"markdown\":\"\"").statusCode(400).body("violations.field", hasItem("markdown"));
        json(id, "\"markdown\":null").statusCode(400).body("violations.field", hasItem("markdown"));
        json(id, "\"markdown\":\"x\\u0000\"").statusCode(422).body("violations.field", hasItem("markdown"));
        json(id, "\"markdown\":\"x\",\"number\":0").statusCode(422).body("violations.field", hasItem("number"));
        json(id, "\"markdown\":\"x\",\"sourceUrl\":\"ftp://a\"").statusCode(422).body("violations.field",
                hasItem("sourceUrl"));
        json(id, "\"markdown\":\"x\",\"revision\":3").statusCode(400).body("violations.field", hasItem("revision"));
        Http.broken().contentType("application/json").body("null").post(path(id) + "/revisions").then().statusCode(400);
        Http.broken().contentType("text/markdown").body(new byte[] { 'a', (byte) 0xff }).post(path(id) + "/revisions").then()
                .statusCode(422);
        Http.broken().contentType("text/markdown").body("x".repeat((1 << 20) + 1)).post(path(id) + "/revisions").then()
                .statusCode(413);
        Http.broken().contentType("text/plain").body("x").post(path(id) + "/revisions").then().statusCode(415);
        Http.broken().contentType("text/markdown").body("x").post(path(id) + "/revisions?x=1").then().statusCode(400);
        Http.api().get(path(id) + "/revisions").then().body("items", hasSize(1));
    }

    @Test
    void what_is_not_there_is_not_found() {
        String id = memo("A");
        String nobody = path("018f0000-0000-7000-8000-000000000000") + "/revisions";

        Http.api().contentType("text/markdown").body(utf8("x")).post(nobody).then().statusCode(404);
        Http.api().get(nobody).then().statusCode(404);
        Http.api().get(nobody + "/1").then().statusCode(404);
        Http.api().get(path(id) + "/revisions/2").then().statusCode(404);
        for (String wrong : new String[] { "0", "-1" }) {
            Http.broken().get(path(id) + "/revisions/" + wrong).then().statusCode(404);
        }
        for (String wrong : new String[] { "x", "1.5", "99999999999" }) {
            Http.broken().get(path(id) + "/revisions/" + wrong).then().statusCode(400).body("violations.field",
                    hasItem("revision"));
        }
        for (String cursor : new String[] { "x", "MjAyNg", new RevisionCursor(1).toString() }) {
            Http.broken().get(path(id) + "/revisions?cursor=" + cursor).then().statusCode(400).body("violations.field",
                    hasItem("cursor"));
        }
        Http.broken().get(path(id) + "/revisions?limit=501").then().statusCode(400).body("violations.field", hasItem("limit"));
        Http.broken().get("/v1/memos/17/revisions").then().statusCode(400).body("violations.field", hasItem("id"));
    }

    private static List<Response> together(int count, IntFunction<Callable<Response>> work)
            throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(count);
        ExecutorService pool = Executors.newFixedThreadPool(count);
        try {
            List<Future<Response>> running = IntStream.range(0, count).mapToObj(i -> pool.submit(() -> {
                barrier.await();
                return work.apply(i).call();
            })).toList();
            List<Response> answers = new ArrayList<>();
            for (Future<Response> one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Response feed(String position) {
        return Http.api().queryParam("after", position).queryParam("limit", 500).get("/v1/memos/feed");
    }

    private String memo(String text) {
        return post(text).then().statusCode(201).body("id", notNullValue()).extract().path("id");
    }

    private Response post(String text) {
        return Http.api().contentType("text/markdown").queryParam("author", author).body(utf8(text)).post("/v1/memos");
    }

    private static Response revise(String id, String text) {
        return Http.api().contentType("text/markdown").body(utf8(text)).post(path(id) + "/revisions");
    }

    private static ValidatableResponse json(String id, String fields) {
        return Http.broken().contentType("application/json").body(utf8("{" + fields + "}")).post(path(id) + "/revisions")
                .then();
    }

    private static void assertBytes(String text, String path) {
        assertArrayEquals(utf8(text), Http.api().accept("text/markdown").get(path).asByteArray());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String path(String id) {
        return "/v1/memos/" + id;
    }
}
