package callbook.memo.problem;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import callbook.memo.Http;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** Requests that no well-behaved client library would send. */
@QuarkusTest
class RawRequestTest {

    @Test
    void what_is_no_media_type_or_another_charset_or_unsaid_is_a_problem() throws IOException {
        for (String type : new String[] { "Content-Type: garbage\r\n", "Content-Type: text/\r\n", "Content-Type: /\r\n",
                "Content-Type: \r\n",
                "", "Content-Type: text/*\r\n", "Content-Type: */*\r\n", "Content-Type: text/markdown;charset=iso-8859-1\r\n",
                "Content-Type: text/markdown\r\nContent-Encoding: gzip\r\n" }) {
            assertProblem(415, "POST /v1/memos?author=raw HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Authorization: Bearer " + Http.TOKEN + "\r\n" + type
                    + "Content-Length: 1\r\n\r\nx");
        }
    }

    private static void assertProblem(int status, String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), request + answer);
            assertTrue(answer.toLowerCase().contains("content-type: application/problem+json"), request + answer);
        }
    }
}
