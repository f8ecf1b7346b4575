package callbook.memo.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;

import org.junit.jupiter.api.Test;

import callbook.memo.Http;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

@QuarkusTest
class ChunkedBodyTest {

    @Test
    void a_chunked_body_over_the_limit_is_too_large_for_markdown_and_for_json() throws IOException {
        assertTooLarge("text/markdown", "", (1 << 20) + 1);
        assertTooLarge("application/json", "{\"markdown\":\"", 8 << 20);
    }

    private static void assertTooLarge(String mediaType, String start, int bytes) throws IOException {
        HttpURLConnection http = (HttpURLConnection) URI
                .create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/memos" + (start.isEmpty() ? "?author=a" : ""))
                .toURL()
                .openConnection();
        http.setRequestMethod("POST");
        http.setDoOutput(true);
        http.setChunkedStreamingMode(1 << 14);
        http.setRequestProperty("Content-Type", mediaType);
        http.setRequestProperty("Authorization", "Bearer " + Http.TOKEN);
        try (OutputStream out = http.getOutputStream()) {
            out.write(start.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            byte[] chunk = "x".repeat(1 << 14).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            for (int sent = 0; sent < bytes; sent += chunk.length) {
                out.write(chunk);
            }
        }
        assertEquals(413, http.getResponseCode());
        assertTrue(http.getContentType().startsWith("application/problem+json"));
    }
}
