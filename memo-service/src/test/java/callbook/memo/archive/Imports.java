package callbook.memo.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import callbook.memo.Http;
import io.restassured.RestAssured;
import io.restassured.response.Response;

/** Imports that tests of this package send, and their answers. */
final class Imports {

    static final String PATH = "/v1/memos/import";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Imports() {
    }

    static Response send(String body) {
        return send(body.getBytes(StandardCharsets.UTF_8));
    }

    static Response send(byte[] body) {
        return Http.broken().contentType("application/x-ndjson").body(body).post(PATH);
    }

    /** The answer's lines. */
    static List<JsonNode> results(String answer) {
        return answer.lines().map(Imports::json).toList();
    }

    static List<Integer> statuses(String answer) {
        return results(answer).stream().map(r -> r.path("status").asInt()).toList();
    }

    /** Sends lines as they are made, in chunks, without ever holding all of them; gives the answer. */
    static String stream(int lines, IntFunction<String> line) throws IOException {
        HttpURLConnection http = (HttpURLConnection) URI.create(RestAssured.baseURI + ":" + RestAssured.port + PATH).toURL()
                .openConnection();
        http.setRequestMethod("POST");
        http.setDoOutput(true);
        http.setChunkedStreamingMode(1 << 14);
        http.setRequestProperty("Content-Type", "application/x-ndjson");
        http.setRequestProperty("Authorization", "Bearer " + Http.TOKEN);
        try (OutputStream out = http.getOutputStream()) {
            for (int i = 0; i < lines; i++) {
                out.write((line.apply(i) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        assertEquals(200, http.getResponseCode());
        assertEquals("application/x-ndjson", http.getContentType());
        return new String(http.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many files imports have left behind. */
    static long spoolFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().startsWith("callbook-import-")).count();
        }
    }
}
