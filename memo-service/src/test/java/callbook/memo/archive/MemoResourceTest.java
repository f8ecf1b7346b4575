package callbook.memo.archive;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import callbook.memo.Http;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class MemoResourceTest {

    private final String author = "a" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void a_memo_comes_back_byte_for_byte_and_its_hash_is_of_those_bytes() throws Exception {
        for (String text : new String[] { "plain", "\uFEFF# Title\r\nbody\r\n", "cr\ronly\r",
                "emoji 🐂📉 e\u0301 \u202E bidi \u2066x\u2069\u200F",
                "tabs\t\tand trailing   \n\n\n", "\u0001\u001f control", "{\"json\": true}", "---\n---\n",
                "a".repeat(1 << 20) }) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

            Response posted = post(bytes);
            posted.then().statusCode(201).body("sha256",
                    equalTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))));

            String path = "/v1/memos/" + posted.path("id");
            assertArrayEquals(bytes, Http.api().accept("text/markdown").get(path).asByteArray());
            assertEquals(text, Http.api().accept("application/json").get(path).path("markdown"));
        }
    }

    @Test
    void the_header_of_the_memo_is_read() {
        String text = """
                # The Canary

                *Harbour Desk %s · 2026-03-31 02:16:01*

                **March 30, 2026 — 7:15 PM — Cycle 280**

                ---

                Text.

                ---
                Permanent link: https://example.org/read/179/the-canary
                """.formatted(author);

        Response posted = Http.api().contentType("text/markdown").body(text.getBytes(StandardCharsets.UTF_8)).post("/v1/memos");

        posted.then().statusCode(201).header("Location", endsWith("/v1/memos/" + posted.path("id")))
                .body("byline", equalTo("Harbour Desk " + author)).body("author", equalTo("harbour-desk-" + author))
                .body("title", equalTo("The Canary")).body("publishedAt", equalTo("2026-03-31T02:16:01Z"))
                .body("writtenAt", equalTo("2026-03-30T19:15:00-07:00"))
                .body("dateline", equalTo("March 30, 2026 — 7:15 PM — Cycle 280"))
                .body("cycle", equalTo(280)).body("number", equalTo(179)).body("slug", equalTo("the-canary"))
                .body("backfilled", equalTo(true)).body("revision", equalTo(1)).body("sourceUrl", nullValue())
                .body("notes", hasSize(0));
    }

    @Test
    void the_same_bytes_by_the_same_author_are_one_memo_under_sixteen_concurrent_posts() throws Exception {
        byte[] bytes = ("one memo of " + author).getBytes(StandardCharsets.UTF_8);
        CyclicBarrier together = new CyclicBarrier(16);
        ExecutorService pool = Executors.newFixedThreadPool(16);
        try {
            List<Future<Response>> posts = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                posts.add(pool.submit(() -> {
                    together.await();
                    return post(bytes);
                }));
            }
            Set<String> ids = new HashSet<>();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Response> post : posts) {
                ids.add(post.get().path("id"));
                statuses.add(post.get().statusCode());
            }

            assertEquals(1, ids.size());
            assertEquals(1, statuses.stream().filter(s -> s == 201).count());
            assertEquals(15, statuses.stream().filter(s -> s == 200).count());
            list("").body("items", hasSize(1));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void the_same_bytes_by_two_authors_are_two_memos() {
        String first = post("shared".getBytes(StandardCharsets.UTF_8)).path("id");
        String second = Http.api().contentType("text/markdown").queryParam("author", author + "-two").body("shared")
                .post("/v1/memos")
                .then().statusCode(201).extract().path("id");

        assertEquals(2, Set.of(first, second).size());
    }

    @Test
    void the_same_bytes_with_another_stamp_or_number_conflict_and_nothing_is_stored() {
        json("\"markdown\":\"m\",\"publishedAt\":\"2026-03-31T02:16:01Z\",\"number\":7").statusCode(201);

        json("\"markdown\":\"m\",\"publishedAt\":\"2026-03-31T02:16:02Z\"").statusCode(409).body("violations.field",
                hasItem("publishedAt"));
        json("\"markdown\":\"m\",\"number\":8").statusCode(409).body("violations.field", hasItem("number"));
        json("\"markdown\":\"other\",\"number\":7").statusCode(409).body("violations.field", hasItem("number"));
        json("\"markdown\":\"m\"").statusCode(200).body("number", equalTo(7));
        json("\"markdown\":\"m\",\"publishedAt\":\"2026-03-31 02:16:01\",\"number\":7").statusCode(200);
        list("").body("items", hasSize(1));
    }

    @Test
    void a_claim_is_witnessed_within_fifteen_minutes_and_refused_more_than_a_minute_ahead() {
        Instant now = Instant.now();

        json("\"markdown\":\"w\",\"publishedAt\":\"" + now.minus(Duration.ofMinutes(14)) + "\"").statusCode(201)
                .body("backfilled", equalTo(false));
        json("\"markdown\":\"b\",\"publishedAt\":\"" + now.minus(Duration.ofMinutes(16)) + "\"").statusCode(201)
                .body("backfilled", equalTo(true));
        json("\"markdown\":\"s\",\"publishedAt\":\"" + now.plus(Duration.ofSeconds(30)) + "\"").statusCode(201)
                .body("backfilled", equalTo(false));
        json("\"markdown\":\"f\",\"publishedAt\":\"" + now.plus(Duration.ofSeconds(90)) + "\"").statusCode(422)
                .body("violations.field", hasItem("publishedAt"));
        json("\"markdown\":\"n\"").statusCode(201).body("backfilled", equalTo(false));
    }

    @Test
    void bad_input_has_its_clear_answer_and_stores_nothing() {
        refused("\"markdown\":\"x\",\"number\":0", 422, "number");
        refused("\"markdown\":\"x\",\"number\":-1", 422, "number");
        refused("\"markdown\":\"x\",\"number\":1.5", 400, "number");
        refused("\"markdown\":\"x\",\"number\":\"5\"", 400, "number");
        refused("\"markdown\":\"x\",\"publishedAt\":\"2026-02-30T10:00:00Z\"", 422, "publishedAt");
        refused("\"markdown\":\"x\",\"publishedAt\":\"0001-01-01T10:00:00Z\"", 422, "publishedAt");
        refused("\"markdown\":\"x\",\"publishedAt\":\"yesterday\"", 400, "publishedAt");
        refused("\"markdown\":\"x\",\"publishedAt\":5", 400, "publishedAt");
        refused("\"markdown\":\"x\",\"sourceUrl\":\"javascript:alert(1)\"", 422, "sourceUrl");
        refused("\"markdown\":\"x\\ud800y\"", 422, "markdown");
        refused("\"markdown\":\"x\\u0000y\"", 422, "markdown");
        refused("\"markdown\":\"\"", 400, "markdown");
        refused("\"markdown\":\" \\n\\t \"", 422, "markdown");
        refused("\"markdown\":null", 400, "markdown");
        refused("\"markdown\":7", 400, "markdown");
        refused("\"text\":\"x\"", 400, "text");
        refused("\"markdown\":\"x\",\"markdown\":\"y\"", 400, "markdown");
        list("").body("items", hasSize(0));
        for (String body : new String[] { "", "null", "[]", "{", "{}x", "\"memo\"", "{\"markdown\":\"x\"}trailing" }) {
            Http.broken().contentType("application/json").body(body).post("/v1/memos").then().statusCode(400)
                    .contentType(containsString("application/problem+json"));
        }
    }

    @Test
    void a_markdown_body_that_is_no_text_is_refused_with_its_offset() {
        markdown(new byte[] { 'a', 'b', (byte) 0xc3, '(' }).statusCode(422).body("detail", containsString("2"));
        markdown(new byte[] { 'a', 0, 'b' }).statusCode(422).body("detail", containsString("1"));
        markdown(new byte[0]).statusCode(400).body("violations.field", hasItem("markdown"));
        markdown("x".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8)).statusCode(413);
        Http.broken().contentType("text/plain").body("x").post("/v1/memos").then().statusCode(415);
        Http.broken().contentType("text/markdown").body("no author").post("/v1/memos").then().statusCode(400)
                .body("violations.field", hasItem("author"));
        Http.broken().contentType("text/markdown").body("x").post("/v1/memos?autor=a").then().statusCode(400)
                .body("violations.field", hasItem("autor"));
        Http.broken().contentType("text/markdown").body("x").post("/v1/memos?author=a&number=abc").then().statusCode(400)
                .body("violations.field", hasItem("number"));
        list("").body("items", hasSize(0));
    }

    @Test
    void a_header_stamp_that_cannot_be_is_refused_unless_the_request_states_another() {
        String text = "# T\n\n*" + author + " · 2026-02-30 10:00:00*\n\nBody.\n";
        Http.api().contentType("text/markdown").body(text.getBytes(StandardCharsets.UTF_8)).post("/v1/memos").then()
                .statusCode(422)
                .body("violations.field", hasItem("publishedAt"));

        Http.api().contentType("text/markdown").queryParam("publishedAt", "2026-03-01T10:00:00Z")
                .body(text.getBytes(StandardCharsets.UTF_8)).post("/v1/memos").then()
                .statusCode(201).body("publishedAt", equalTo("2026-03-01T10:00:00Z"));
    }

    @Test
    void a_body_or_a_parameter_that_is_not_utf8_is_refused_and_never_mended() {
        byte[] overlong = ("{\"author\":\"" + author + "\",\"markdown\":\"x??y\"}").getBytes(StandardCharsets.UTF_8);
        int at = overlong.length - 5;
        overlong[at] = (byte) 0xc1;
        overlong[at + 1] = (byte) 0x81;
        Http.broken().contentType("application/json").body(overlong).post("/v1/memos").then().statusCode(422)
                .body("detail", containsString("byte " + at));
        Http.broken().urlEncodingEnabled(false).contentType("text/markdown").body("x").post("/v1/memos?author=a%ffb").then()
                .statusCode(422).body("violations.field", hasItem("author"));
        list("").body("items", hasSize(0));
    }

    @Test
    void a_number_beyond_all_bounds_is_named() {
        refused("\"markdown\":\"x\",\"number\":2147483648", 400, "number");
        refused("\"markdown\":\"x\",\"number\":" + "9".repeat(2000), 400, "body");
    }

    @Test
    void a_time_that_no_database_keeps_is_refused_in_a_filter_and_in_a_cursor() {
        for (String time : new String[] { "-999999999-01-01T00:00:00Z", "%2B294277-01-01T00:00:00Z", "0000-12-31T23:59:59Z" }) {
            Http.broken().urlEncodingEnabled(false).get("/v1/memos?from=" + time).then().statusCode(422)
                    .body("violations.field", hasItem("from"));
        }
        String forged = new Cursor(Instant.parse("+999999-01-01T00:00:00Z"), UUID.randomUUID()).toString();
        Http.broken().get("/v1/memos?cursor=" + forged).then().statusCode(400).body("violations.field", hasItem("cursor"));
    }

    @Test
    void two_title_lines_are_one_title_and_a_note() {
        Http.api().contentType("text/markdown").queryParam("author", author).body("# One\n# Two\n\nBody.\n").post("/v1/memos")
                .then()
                .statusCode(201).body("title", equalTo("One")).body("notes", hasSize(1));
    }

    @Test
    void each_representation_has_its_own_strong_tag_and_an_unchanged_one_is_not_sent_again() {
        Response posted = post("tagged".getBytes(StandardCharsets.UTF_8));
        String path = "/v1/memos/" + posted.path("id");
        String sha256 = posted.path("sha256");

        Http.api().accept("application/json").get(path).then().header("ETag", "\"" + sha256 + "-json\"").header("Vary",
                containsString("Accept"));
        Http.api().accept("text/markdown").get(path).then().header("ETag", "\"" + sha256 + "\"").header("Vary",
                containsString("Accept"));
        Http.api().accept("text/markdown").header("If-None-Match", "\"" + sha256 + "\"").get(path).then().statusCode(304);
        Http.api().accept("text/markdown").header("If-None-Match", "\"x\", W/\"" + sha256 + "\"").get(path).then()
                .statusCode(304);
        Http.api().accept("text/markdown").header("If-None-Match", sha256).get(path).then().statusCode(200);
        Http.api().accept("application/json").header("If-None-Match", "*").get(path).then().statusCode(304);
        Http.api().accept("application/json").header("If-None-Match", "\"" + sha256 + "\"").get(path).then().statusCode(200);
        Http.broken().accept("text/html").get(path).then().statusCode(406)
                .contentType(containsString("application/problem+json"));
    }

    @Test
    void the_list_is_newest_first_filtered_and_paged() {
        for (int day = 1; day <= 5; day++) {
            json("\"markdown\":\"cycle %1$d\",\"publishedAt\":\"2026-03-0%1$dT10:00:00Z\"".formatted(day)).statusCode(201);
        }

        list("&from=2026-03-02T10:00:00Z&to=2026-03-05T10:00:00Z").body("items.publishedAt",
                equalTo(List.of("2026-03-04T10:00:00Z", "2026-03-03T10:00:00Z", "2026-03-02T10:00:00Z")));
        String next = list("&limit=2").body("items", hasSize(2)).extract().path("next");
        list("&limit=3&cursor=" + next).body("items", hasSize(3)).body("items[0].publishedAt", equalTo("2026-03-03T10:00:00Z"))
                .body("next", nullValue());
        list("&cycle=99").body("items", hasSize(0));
    }

    @Test
    void a_list_or_a_memo_that_cannot_be_asked_for_is_refused() {
        Http.broken().urlEncodingEnabled(false).get("/v1/memos?author=a%00b").then().statusCode(422).body("violations.field",
                hasItem("author"));
        for (String cursor : new String[] { "x", "MjAyNg", "%25", "ZZZZ" }) {
            Http.broken().get("/v1/memos?cursor=" + cursor).then().statusCode(400).body("violations.field", hasItem("cursor"));
        }
        for (String limit : new String[] { "0", "501", "abc" }) {
            Http.broken().get("/v1/memos?limit=" + limit).then().statusCode(400).body("violations.field", hasItem("limit"));
        }
        Http.broken().get("/v1/memos?from=2026-02-30T00:00:00Z").then().statusCode(422).body("violations.field",
                hasItem("from"));
        Http.broken().get("/v1/memos?from=monday").then().statusCode(400).body("violations.field", hasItem("from"));
        Http.broken().get("/v1/memos/17").then().statusCode(400).body("violations.field", hasItem("id"));
        Http.api().get("/v1/memos/018f0000-0000-7000-8000-000000000000").then().statusCode(404);
    }

    private Response post(byte[] bytes) {
        return Http.api().contentType("text/markdown").queryParam("author", author).body(bytes).post("/v1/memos");
    }

    private ValidatableResponse markdown(byte[] bytes) {
        return Http.broken().contentType("text/markdown").queryParam("author", author).body(bytes).post("/v1/memos").then()
                .contentType(containsString("application/problem+json"));
    }

    private ValidatableResponse json(String fields) {
        return Http.broken().contentType("application/json")
                .body(("{\"author\":\"" + author + "\"," + fields + "}").getBytes(StandardCharsets.UTF_8)).post("/v1/memos")
                .then();
    }

    private void refused(String fields, int status, String field) {
        json(fields).statusCode(status).contentType(containsString("application/problem+json")).body("violations.field",
                hasItem(field));
    }

    private ValidatableResponse list(String more) {
        return Http.broken().get("/v1/memos?author=" + author + more).then().statusCode(200);
    }
}
