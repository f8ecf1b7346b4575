package callbook.bench.extraction;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A running prediction-service. */
final class ReaderThere implements Asked {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI extractions;

    /** @param service the base address, such as {@code http://127.0.0.1:8082} */
    ReaderThere(URI service) {
        this.extractions = service.resolve("/v1/extractions");
    }

    @Override
    public JsonNode read(Item.Question question) throws IOException {
        ObjectNode body = Items.JSON.createObjectNode().put("markdown", question.text())
                .put("publishedAt", question.publishedAt().toString());
        if (question.writtenAt() != null) {
            body.put("writtenAt", question.writtenAt().toString());
        }
        body.put("timeframe", question.timeframe()).put("confidence", question.confidence());
        body.properties().removeIf(field -> field.getValue().isNull());
        HttpRequest request = HttpRequest.newBuilder(extractions).timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.toString())).build();
        HttpResponse<String> response = send(request);
        if (response.statusCode() != 200) {
            throw new IOException(extractions + " answered " + response.statusCode() + ": " + response.body());
        }
        return Items.JSON.readTree(response.body());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
