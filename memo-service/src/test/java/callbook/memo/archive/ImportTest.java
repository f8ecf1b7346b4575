package callbook.memo.archive;

import static callbook.memo.archive.Imports.PATH;
import static callbook.memo.archive.Imports.results;
import static callbook.memo.archive.Imports.send;
import static callbook.memo.archive.Imports.statuses;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import callbook.memo.Http;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

@QuarkusTest
class ImportTest {

    private final String author = "i" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    AgroalDataSource database;

    @Inject
    MeterRegistry metrics;

    @Test
    void each_line_is_answered_as_the_memo_alone_would_be_and_none_stops_another() throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(utf8("\uFEFF" + line("\"markdown\":\"one\",\"number\":1") + "\r\n"));
        body.writeBytes(utf8("{no json\n"));
        body.writeBytes(utf8(line("\"markdown\":\"x\",\"revision\":2") + "\n\n"));
        body.writeBytes(utf8("{\"markdown\":\"nobody's\"}\n[]\nnull\n"));
        body.writeBytes(utf8(line("\"markdown\":\"x\",\"markdown\":\"y\"") + "\n"));
        body.writeBytes(utf8("{\"author\":\"a\",\"markdown\":\"x"));
        body.write(0xff);
        body.writeBytes(utf8("\"}\n" + line("\"markdown\":\"x\\u0000\"") + "\n"));
        body.writeBytes(utf8(line("\"markdown\":\"two\",\"number\":1") + "\n"));
        body.writeBytes(utf8(line("\"markdown\":\"" + "x".repeat(7 << 20) + "\"") + "\n"));
        body.writeBytes(utf8(line("\"markdown\":\"" + "x".repeat((1 << 20) + 1) + "\"") + "\n"));
        body.writeBytes(utf8(line("\"markdown\":\"x\",\"publishedAt\":\"2099-01-01T00:00:00Z\"") + "\n"));
        body.writeBytes(utf8(line("\"markdown\":\"one\"") + "\n" + line("\"markdown\":\"last\"")));

        Response answer = send(body.toByteArray());

        answer.then().statusCode(200).contentType("application/x-ndjson");
        assertEquals(List.of(201, 400, 400, 400, 400, 400, 400, 400, 422, 422, 409, 413, 413, 422, 200, 201),
                statuses(answer.asString()));
        List<JsonNode> results = results(answer.asString());
        assertEquals(IntStream.rangeClosed(1, 16).boxed().toList(), results.stream().map(r -> r.path("line").asInt()).toList());
        assertEquals("revision", results.get(2).at("/problem/violations/0/field").asText());
        assertEquals("number", results.get(10).at("/problem/violations/0/field").asText());
        assertEquals(PATH, results.get(1).at("/problem/instance").asText());
        assertTrue(results.get(1).at("/problem/detail").asText().startsWith("The line is not well-formed JSON (column "));
        assertNull(results.get(1).get("id"));
        assertNull(results.get(0).get("problem"));
        assertEquals(results.get(0).path("id").asText(), results.get(14).path("id").asText());
        Http.api().get("/v1/memos/" + results.get(15).path("id").asText()).then().statusCode(200)
                .body("markdown", containsString("last"));
        assertEquals(2, stored());
    }

    @Test
    void an_empty_body_has_an_empty_answer() {
        assertEquals("", send("").then().statusCode(200).extract().asString());
    }

    @Test
    void five_thousand_lines_streamed_are_stored_once_however_often_they_are_sent() throws Exception {
        double before = received("known");

        assertEquals(Collections.nCopies(5_000, 201), statuses(Imports.stream(5_000, this::memo)));
        assertEquals(Collections.nCopies(5_000, 200), statuses(Imports.stream(5_000, this::memo)));

        assertEquals(5_000, stored());
        assertTrue(received("known") - before >= 5_000);
        assertEquals(0, Imports.spoolFiles());
    }

    @Test
    void large_memos_come_back_byte_for_byte() throws Exception {
        String answer = Imports.stream(9, i -> line("\"markdown\":\"" + i + "é".repeat((1 << 19) - 1) + "\""));

        assertEquals(Collections.nCopies(9, 201), statuses(answer));
        assertEquals("8" + "é".repeat((1 << 19) - 1), Http.api().accept("text/markdown")
                .get("/v1/memos/" + results(answer).get(8).path("id").asText()).body().asString());
    }

    @Test
    void the_same_import_four_times_at_once_stores_each_memo_once() throws Exception {
        CyclicBarrier together = new CyclicBarrier(4);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> imports = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                boolean backwards = i % 2 == 1;
                imports.add(pool.submit(() -> {
                    together.await();
                    return Imports.stream(300, n -> memo(backwards ? 299 - n : n));
                }));
            }
            List<String> ids = new ArrayList<>();
            int created = 0;
            for (Future<String> one : imports) {
                assertTrue(statuses(one.get()).stream().allMatch(s -> s == 200 || s == 201), one.get());
                created += (int) statuses(one.get()).stream().filter(s -> s == 201).count();
                results(one.get()).forEach(r -> ids.add(r.path("id").asText()));
            }

            assertEquals(300, created);
            assertEquals(300, new TreeSet<>(ids).size());
            assertEquals(300, stored());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void duplicates_within_one_import_are_told_as_they_are() {
        String answer = send(line("\"markdown\":\"d\",\"number\":3") + "\n" + line("\"markdown\":\"d\",\"number\":3") + "\n"
                + line("\"markdown\":\"d\",\"number\":4") + "\n" + line("\"markdown\":\"e\",\"number\":3") + "\n"
                + line("\"markdown\":\"d\"")).asString();

        assertEquals(List.of(201, 200, 409, 409, 200), statuses(answer));
    }

    @Test
    void what_was_committed_when_a_client_goes_away_stays_and_the_rest_comes_with_a_resend() throws Exception {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(utf8("POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                    + "Authorization: Bearer " + Http.TOKEN + "\r\n"
                    + "Content-Length: 100000000\r\n\r\n"));
            for (int i = 0; i < 200; i++) {
                out.write(utf8(memo(i) + "\n"));
            }
            out.flush();
            while (stored() < 32) {
                Thread.onSpinWait();
            }
        }

        List<Integer> statuses = statuses(Imports.stream(400, this::memo));

        assertEquals(400, statuses.size());
        assertTrue(Collections.frequency(statuses, 200) >= 32, statuses.toString());
        assertEquals(400, Collections.frequency(statuses, 200) + Collections.frequency(statuses, 201));
        assertEquals(400, stored());
        assertEquals(0, Imports.spoolFiles());
    }

    @Test
    void an_import_is_of_its_media_type_and_of_no_parameters() {
        Http.broken().contentType("application/json").body("{}").post(PATH).then().statusCode(415);
        Http.broken().contentType("application/x-ndjson").body(utf8("{}")).post(PATH + "?author=a").then().statusCode(400);
        Http.broken().contentType("application/x-ndjson").header("Content-Encoding", "gzip").body(utf8("{}")).post(PATH).then()
                .statusCode(415);
        Http.broken().get(PATH).then().statusCode(405);
        Http.broken().contentType("application/x-ndjson").accept("text/html").body(utf8("{}")).post(PATH).then()
                .statusCode(406);
    }

    @Test
    void an_import_keeps_the_contract() {
        Http.api().contentType("application/x-ndjson").body(utf8(memo(1))).post(PATH).then().statusCode(200);
        Http.api().queryParam("author", author).get("/v1/memos").then().body("items", hasSize(1));
    }

    private double received(String outcome) {
        return metrics.counter("callbook.memos.received", "outcome", outcome).count();
    }

    private String memo(int i) {
        return line("\"markdown\":\"# Memo " + i + "\\n\\n" + "Words that say little. ".repeat(10)
                + "\",\"publishedAt\":\"2026-03-01T10:00:00Z\",\"number\":" + (i + 1));
    }

    private String line(String fields) {
        return "{\"author\":\"" + author + "\"," + fields + "}";
    }

    private int stored() throws Exception {
        try (var c = database.getConnection(); var s = c.prepareStatement("select count(*) from memo where author = ?")) {
            s.setString(1, author);
            try (var rows = s.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
