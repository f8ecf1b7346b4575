package callbook.prediction.extraction;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import callbook.prediction.Http;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

@QuarkusTest
class ExtractionResourceTest {

    private static final String PATH = "/v1/extractions";
    private static final String STAMP = "2026-03-31T02:16:01Z";

    @Test
    void a_markdown_text_is_read_and_nothing_is_stored() {
        String text = "# T\n\n**Prediction:**\n\nIWM underperforms META over the next 48 hours.\n\n"
                + "[DIRECTION: down (IWM relative to META)] [TIMEFRAME: 48h] [CONFIDENCE: 0.45]\n";
        Http.api().contentType("text/markdown").queryParam("publishedAt", STAMP).body(text).post(PATH).then().statusCode(200)
                .body("calls", hasSize(1)).body("calls[0].legs[0].measure", equalTo("SPREAD"))
                .body("calls[0].legs[0].subject", equalTo("IWM")).body("calls[0].legs[0].benchmark", equalTo("META"))
                .body("calls[0].legs[0].op", equalTo("LT")).body("calls[0].deadline.kind", equalTo("HOURS"))
                .body("calls[0].deadline.until", equalTo("2026-04-02T02:16:01Z"))
                .body("calls[0].confidence.value", equalTo(0.45f)).body("calls[0].confidence.source", equalTo("TAG"))
                .body("calls[0].base", nullValue()).body("calls[0].quotes[0].span.start", equalTo(text.indexOf("IWM under")));
    }

    @Test
    void a_call_is_explained_by_its_words_and_rules_where_that_is_asked_for() {
        String text = "IWM underperforms META over the next 48 hours.";
        Http.api().contentType("text/markdown").queryParam("publishedAt", STAMP).queryParam("explain", true).body(text)
                .post(PATH).then().statusCode(200).body("calls[0].explanation.legs[0].rule", equalTo("RELATIVE_VERB"))
                .body("calls[0].explanation.legs[0].words.text", equalTo(List.of("IWM", "underperforms", "META")))
                .body("calls[0].explanation.deadline.rule", equalTo("LENGTH"))
                .body("calls[0].explanation.deadline.words[0].text", equalTo("over the next 48 hours"));
        Http.api().contentType("text/markdown").queryParam("publishedAt", STAMP).body(text).post(PATH).then()
                .body("calls[0]", not(hasKey("explanation")));
        Http.broken().contentType("text/markdown").queryParam("publishedAt", STAMP).queryParam("explain", "maybe").body(text)
                .post(PATH).then().statusCode(400).body("violations[0].field", equalTo("explain"));
    }

    @Test
    void metadata_beside_the_text_fills_what_the_text_leaves_open() {
        json("{\"markdown\":\"XLE will outperform SPY\",\"publishedAt\":\"%s\",\"timeframe\":\"24h\",\"confidence\":0.6}"
                .formatted(STAMP))
                .then().statusCode(200).body("calls[0].deadline.until", equalTo("2026-04-01T02:16:01Z"))
                .body("calls[0].confidence.value", equalTo(0.6f));
    }

    @Test
    void day_words_are_read_on_the_date_of_writing() {
        String body = "{\"markdown\":\"SPY higher by tomorrow's close\",\"publishedAt\":\"%s\",\"writtenAt\":%s}";
        json(body.formatted(STAMP, "\"2026-03-30T19:15:00-07:00\"")).then().body("calls[0].deadline.date",
                equalTo("2026-03-31"));
        json(body.formatted(STAMP, "\"2026-03-31T11:15:00+09:00\"")).then().body("calls[0].deadline.date",
                equalTo("2026-04-01"));
        json(body.formatted(STAMP, "null")).then().body("calls[0].deadline.date", equalTo("2026-03-31"));
    }

    @Test
    void what_cannot_be_understood_is_refused_field_by_field() {
        refused("{\"markdown\":\"x\\ud800\",\"publishedAt\":\"" + STAMP + "\"}", 422, "markdown");
        refused("{\"markdown\":\"x\\u0000\",\"publishedAt\":\"" + STAMP + "\"}", 422, "markdown");
        refused("{\"markdown\":\"x\",\"publishedAt\":\"2026-02-30T00:00:00Z\"}", 422, "publishedAt");
        refused("{\"markdown\":\"x\",\"publishedAt\":\"0001-01-01T00:00:00Z\"}", 422, "publishedAt");
        refused("{\"markdown\":\"x\",\"publishedAt\":\"" + STAMP + "\",\"confidence\":1.01}", 422, "confidence");
        Http.broken().contentType("text/markdown").queryParam("publishedAt", STAMP).body(new byte[] { 'a', (byte) 0xff })
                .post(PATH)
                .then().statusCode(422).body("detail", containsString("byte 1"));
    }

    @Test
    void what_is_not_of_the_contracts_shape_is_malformed_field_by_field() {
        refused("{\"markdown\":\"x\"}", 400, "publishedAt");
        refused("{\"publishedAt\":\"" + STAMP + "\"}", 400, "markdown");
        refused("{\"markdown\":\"\",\"publishedAt\":\"" + STAMP + "\"}", 400, "markdown");
        refused("{\"markdown\":7,\"publishedAt\":\"" + STAMP + "\"}", 400, "markdown");
        refused("{\"markdown\":\"x\",\"publishedAt\":\"soon\"}", 400, "publishedAt");
        refused("{\"markdown\":\"x\",\"publishedAt\":1774923361}", 400, "publishedAt");
        refused("{\"markdown\":\"x\",\"markdown\":\"y\",\"publishedAt\":\"" + STAMP + "\"}", 400, "markdown");
        refused("{\"markdown\":\"x\",\"publishedAt\":\"" + STAMP + "\",\"mood\":1}", 400, "mood");
        refused("null", 400, "body");
        Http.broken().contentType("text/markdown").body("x").post(PATH).then().statusCode(400)
                .body("violations.field", hasItem("publishedAt"));
        Http.broken().contentType("text/markdown").queryParam("publishedAt", STAMP).post(PATH).then().statusCode(400)
                .body("violations.field", hasItem("markdown"));
        Http.broken().contentType("text/plain").body("x").post(PATH).then().statusCode(415);
        Http.broken().get(PATH + "/abc").then().statusCode(400).body("violations.field", hasItem("memoId"));
        Http.api().get(PATH + "/018f0000-0000-7000-8000-000000000000").then().statusCode(404);
    }

    @Test
    void a_text_over_one_mebibyte_is_refused_also_in_chunks() throws IOException {
        String text = "x".repeat((1 << 20) + 1);
        Http.broken().contentType("text/markdown").queryParam("publishedAt", STAMP).body(text).post(PATH).then()
                .statusCode(413);
        json("{\"markdown\":\"" + text + "\",\"publishedAt\":\"" + STAMP + "\"}").then().statusCode(413);
        HttpURLConnection http = (HttpURLConnection) URI
                .create(RestAssured.baseURI + ":" + RestAssured.port + PATH + "?publishedAt=" + STAMP).toURL().openConnection();
        http.setRequestMethod("POST");
        http.setDoOutput(true);
        http.setChunkedStreamingMode(1 << 14);
        http.setRequestProperty("Content-Type", "text/markdown");
        try (OutputStream out = http.getOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        Assertions.assertEquals(413, http.getResponseCode());
        Assertions.assertTrue(http.getContentType().startsWith("application/problem+json"));
    }

    @Test
    void the_list_of_calls_refuses_filters_it_cannot_read() {
        Http.broken().get("/v1/predictions?memo=1").then().statusCode(400).body("violations.field", hasItem("memo"));
        Http.broken().get("/v1/predictions?limit=501").then().statusCode(400).body("violations.field", hasItem("limit"));
        Http.broken().get("/v1/predictions?cursor=%25").then().statusCode(400).body("violations.field", hasItem("cursor"));
        Http.broken().get("/v1/predictions?from=2026-02-30T00:00:00Z").then().statusCode(422).body("violations.field",
                hasItem("from"));
        Http.broken().get("/v1/predictions/1").then().statusCode(400).body("violations.field", hasItem("id"));
        Http.api().get("/v1/predictions/018f0000-0000-7000-8000-000000000000").then().statusCode(404);
    }

    private static io.restassured.response.Response json(String body) {
        return Http.broken().contentType("application/json").body(body.getBytes(StandardCharsets.UTF_8)).post(PATH);
    }

    private static void refused(String body, int status, String field) {
        json(body).then().statusCode(status).contentType(containsString("application/problem+json"))
                .body("violations.field", hasItem(field));
    }
}
