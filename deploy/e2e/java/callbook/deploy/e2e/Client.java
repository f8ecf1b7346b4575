package callbook.deploy.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** HTTP as a client of the services speaks it. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();

    private final String address;

    Client(String address) {
        this.address = address;
    }

    /** @param text the body as it came */
    record Answer(int status, String text) {

        JsonNode json() throws IOException {
            return JSON.readTree(text);
        }
    }

    /** @param next the position to ask from next */
    record Batch(JsonNode events, String next) {
    }

    String address() {
        return address;
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    Answer post(String path, String mediaType, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8))));
    }

    Batch feed(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = answer(HttpRequest.newBuilder(URI.create(address + path)).GET());
        return new Batch(JSON.readTree(answer.body()), answer.headers().firstValue("Feed-Position").orElseThrow());
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = answer(request);
        return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
    }

    private static HttpResponse<byte[]> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
