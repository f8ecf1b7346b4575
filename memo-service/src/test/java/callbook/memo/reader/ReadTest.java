package callbook.memo.reader;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.github.tomakehurst.wiremock.WireMockServer;

import callbook.memo.Http;
import callbook.memo.UpstreamServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(UpstreamServer.class)
class ReadTest {

    private static final String PREDICTIONS = "/v1/predictions";
    private static final String SETTLEMENTS = "/v1/settlements";

    private final WireMockServer upstream = UpstreamServer.wireMock();
    private final String author = "r" + UUID.randomUUID().toString().replace("-", "");
    private final UUID call = UUID.randomUUID();

    @BeforeEach
    void nothingIsKnown() {
        upstream.resetAll();
        serve(PREDICTIONS, CallsJson.page(null));
        serve(SETTLEMENTS, CallsJson.page(null));
    }

    @Test
    void what_we_stub_is_what_the_providers_promise() {
        UUID memo = UUID.randomUUID();
        assertEquals(List.of(), faults("prediction-service", PREDICTIONS,
                CallsJson.page("n", CallsJson.prediction(memo, call, 1, "q", true, true))));
        assertEquals(List.of(), faults("scoring-service", SETTLEMENTS, CallsJson.page(null,
                CallsJson.settlement(memo, call, "VOID", "NO_SESSION", null),
                CallsJson.settlement(memo, call, "OPEN", null, "2026-04-03T20:00:00Z"))));
    }

    @Test
    void a_page_shows_the_memo_and_says_what_is_known_of_it() {
        String memo = post("# Small caps lag\n\n**IWM** falls.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", 7).path("id");

        page("/read/" + author + "/7/small-caps-lag").body(containsString("<h1 dir=\"auto\">Small caps lag</h1>"))
                .body(containsString("<p><strong>IWM</strong> falls.</p>")).body(containsString("<td>1</td>"))
                .body(containsString("unverified")).body(containsString("witnessed")).body(containsString("No. 7"))
                .body(containsString("<link rel=\"canonical\" href=\"/read/" + author + "/7/small-caps-lag\">"))
                .body(containsString("href=\"/feed.atom?author=" + author + "\""))
                .body(containsString("href=\"/read/" + author + "/7/small-caps-lag.md\""))
                .body(containsString("<a href=\"https://x.org/a?b=1&amp;c=2\" rel=\"nofollow noopener noreferrer\">"))
                .body(containsString("/v1/memos/" + memo)).body(containsString("No testable call has been found"))
                .body(not(containsString("<h2>Small caps lag</h2>")));
    }

    @Test
    void a_page_may_do_nothing_but_show_itself() {
        post("# T\n\n<script>alert(1)</script>", 1);

        Response page = Http.api().accept("text/html").get("/read/" + author + "/1/t");

        String style = page.asString().split("<style>", 2)[1].split("</style>", 2)[0];
        assertEquals("default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(
                PageService.sha256(style.getBytes(StandardCharsets.UTF_8)))
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'", page.header("Content-Security-Policy"));
        page.then().header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-cache").contentType("text/html;charset=UTF-8");
        assertFalse(page.asString().contains("<script"));
    }

    @Test
    void hostile_titles_names_and_notes_are_escaped() {
        String html = Http.broken().contentType("text/markdown").queryParam("author", author + "\"><script>x</script>")
                .queryParam("number", 3).body("# <img src=x onerror=alert(1)>\"'&\n\nText {page} {#if}\n").post("/v1/memos")
                .then().statusCode(201).extract().path("author");

        String page = Http.broken().accept("text/html").get("/read/" + html + "/3").asString();

        assertFalse(page.contains("<script"));
        assertFalse(page.contains("<img"));
        assertTrue(page.contains("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;"), page);
        assertTrue(page.contains("Text {page} {#if}"), page);
    }

    @Test
    void the_bytes_are_at_the_same_path_with_md_behind_it() {
        byte[] bytes = "\uFEFF# Bytes\r\n\r\ntext \u202E📉\r".getBytes(StandardCharsets.UTF_8);
        Response posted = post(bytes, 2);

        Response md = Http.broken().get("/read/" + author + "/2/bytes.md");

        assertArrayEquals(bytes, md.asByteArray());
        md.then().contentType("text/markdown;charset=UTF-8").header("ETag", "\"" + posted.path("sha256") + "\"")
                .header("X-Content-Type-Options", "nosniff");
        Http.broken().header("If-None-Match", md.header("ETag")).get("/read/" + author + "/2/bytes.md").then().statusCode(304);
    }

    @Test
    void a_memo_without_a_number_lives_at_its_id() {
        String id = post("# Numberless\n\nText.", null).path("id");

        page("/read/" + author + "/" + id).body(containsString("Numberless"));
        Http.broken().get("/read/" + author + "/" + id + ".md").then().statusCode(200).body(is("# Numberless\n\nText."));
    }

    @Test
    void another_address_of_a_memo_leads_to_its_own() {
        String id = post("# Änderung の時\n\nText.", 9).path("id");
        String canonical = "/read/" + author + "/9/%C3%A4nderung-%E3%81%AE%E6%99%82";
        Response first = moved("/read/" + author + "/9");
        if (!first.header("Location").equals(canonical)) {
            canonical = first.header("Location");
            assertTrue(canonical.matches("/read/" + author + "/9/[a-zA-Z0-9%-]+"), canonical);
        }

        assertEquals(canonical, moved("/read/" + author + "/9/other").header("Location"));
        assertEquals(canonical, moved("/read/" + author + "/009/other").header("Location"));
        assertEquals(canonical, moved("/read/" + author + "/" + id).header("Location"));
        assertEquals(canonical + ".md", moved("/read/" + author + "/9.md").header("Location"));
        assertEquals(canonical + "?revision=1", moved("/read/" + author + "/9?revision=1").header("Location"));
        Http.broken().urlEncodingEnabled(false).accept("text/html").get(canonical).then().statusCode(200);
    }

    @Test
    void an_old_revision_stays_readable_and_says_that_it_was_corrected() {
        String id = post("# First\n\nOld words.", 4).path("id");
        Http.api().contentType("text/markdown").body("# Second\n\nNew words.").post("/v1/memos/" + id + "/revisions").then()
                .statusCode(201);
        String path = "/read/" + author + "/4/second";

        page(path).body(containsString("New words.")).body(containsString("Revision 2, earlier: <a href=\"" + path
                + "?revision=1\">1</a>"));
        page(path + "?revision=1").body(containsString("Old words.")).body(containsString("It was corrected later"))
                .body(containsString("<a href=\"" + path + "\">"));
        Http.broken().get(path + ".md?revision=1").then().statusCode(200).body(is("# First\n\nOld words."));
        for (String revision : new String[] { "0", "3", "-1" }) {
            Http.broken().get(path + "?revision=" + revision).then().statusCode(404);
        }
        Http.broken().get(path + "?revision=x").then().statusCode(400);
    }

    @Test
    void what_is_not_there_is_a_page_for_readers_and_a_problem_for_programs() {
        post("# T", 1);
        for (String path : new String[] { "/read/" + author + "/2/t", "/read/nobody/1/t", "/read/" + author + "/x",
                "/read/" + author + "/99999999999", "/read/" + author + "/" + UUID.randomUUID(),
                "/read/" + author + "/1/t?revision=5" }) {
            Http.broken().accept("text/html,application/xhtml+xml,*/*;q=0.8").get(path).then().statusCode(404)
                    .contentType("text/html;charset=UTF-8").body(containsString("Not found"));
            Http.broken().accept("*/*").get(path).then().statusCode(404).contentType("application/problem+json");
            Http.broken().accept("application/json").get(path).then().statusCode(404).contentType("application/problem+json");
        }
        Http.broken().accept("application/json").get("/read/" + author + "/1/t").then().statusCode(406);
    }

    @Test
    void calls_stand_beside_the_text_with_their_verdicts() {
        UUID memo = UUID.fromString(post("# Calls\n\nText.", 5).path("id"));
        UUID second = UUID.randomUUID();
        UUID third = UUID.randomUUID();
        serve(PREDICTIONS, CallsJson.page(null, CallsJson.prediction(memo, third, 3, "third", false, true),
                CallsJson.prediction(memo, second, 2, "<b>second</b>", true, false),
                CallsJson.prediction(memo, call, 1, "first", false, false)));
        serve(SETTLEMENTS, CallsJson.page(null, CallsJson.settlement(memo, call, "RIGHT", null, "2026-04-03T20:00:00Z"),
                CallsJson.settlement(memo, second, "VOID", "NO_SESSION", null)));

        String html = page("/read/" + author + "/5/calls").body(containsString("IWM does worse than META, until 3 April 2026"))
                .body(containsString("Confidence 45%, by a tag")).body(containsString(">RIGHT<"))
                .body(containsString("VOID(NO_SESSION)")).body(containsString("OPEN: not looked at yet"))
                .body(containsString("withdrawn:")).body(containsString("late:"))
                .body(containsString("&lt;b&gt;second&lt;/b&gt;")).extract().asString();

        assertTrue(html.indexOf(">first<") < html.indexOf("second") && html.indexOf("second") < html.indexOf(">third<"), html);
    }

    @Test
    void all_pages_of_calls_are_read_up_to_a_bound() {
        UUID memo = UUID.fromString(post("# Many\n\nText.", 6).path("id"));
        upstream.stubFor(get(urlPathEqualTo(PREDICTIONS)).withQueryParam("cursor", equalTo("n")).atPriority(1).willReturn(
                okJson(CallsJson.page("n", CallsJson.prediction(memo, UUID.randomUUID(), 2, "again", false, false)))));
        upstream.stubFor(get(urlPathEqualTo(PREDICTIONS)).withQueryParam("cursor", absent()).atPriority(1)
                .withQueryParam("memo", equalTo(memo.toString())).willReturn(
                        okJson(CallsJson.page("n", CallsJson.prediction(memo, call, 1, "once", false, false)))));

        page("/read/" + author + "/6/many").body(containsString("There are more calls than these 3"));
    }

    @Test
    void without_the_other_services_the_memo_is_shown_and_the_page_says_what_is_missing() {
        UUID memo = UUID.fromString(post("# Alone\n\nStill here.", 8).path("id"));
        String path = "/read/" + author + "/8/alone";
        String found = CallsJson.page(null, CallsJson.prediction(memo, call, 1, "quoted words", false, false));
        for (String nonsense : new String[] { "", "[]", "{}", "null", "{\"items\":null}", "{\"items\":[null]}", "<html>",
                "{\"items\":[{\"id\":\"x\"}],\"next\":null}", "{\"items\":[{}],\"next\":null}" }) {
            serve(PREDICTIONS, nonsense);
            page(path).body(containsString("Still here."))
                    .body(containsString("Calls are not shown: prediction-service does not answer."));
        }
        serve(PREDICTIONS, found);
        upstream.stubFor(get(urlPathEqualTo(SETTLEMENTS)).willReturn(aResponse().withStatus(503)));
        page(path).body(containsString("Still here.")).body(containsString("quoted words"))
                .body(containsString("verdict not known"))
                .body(containsString("Verdicts are not shown: scoring-service does not answer."))
                .body(not(containsString("Calls are not shown")));
        upstream.stubFor(get(urlPathEqualTo(PREDICTIONS)).willReturn(okJson(found).withFixedDelay(10_000)));
        page(path).body(containsString("Still here.")).body(containsString("Calls are not shown"))
                .body(containsString("Verdicts are not shown"));
    }

    @Test
    void a_page_has_a_tag_that_changes_with_its_verdicts() {
        UUID memo = UUID.fromString(post("# Tagged\n\nText.", 10).path("id"));
        String path = "/read/" + author + "/10/tagged";
        String before = page(path).extract().header("ETag");
        Http.broken().accept("text/html").header("If-None-Match", before).get(path).then().statusCode(304);

        serve(PREDICTIONS, CallsJson.page(null, CallsJson.prediction(memo, call, 1, "q", false, false)));

        Http.broken().accept("text/html").header("If-None-Match", before).get(path).then().statusCode(200);
    }

    @Test
    void hostile_markdown_costs_the_layout_and_not_the_page() {
        post("# Deep\n\n" + "> ".repeat(200_000) + "x", 11);

        page("/read/" + author + "/11/deep").body(containsString("Shown as plain text"));
    }

    @Test
    void the_feed_tells_the_newest_memos_and_a_known_one_is_not_sent_again() throws Exception {
        post("# Fed \u0001 & <b>\n\nStart of the text.", 12);

        Response feed = Http.broken().queryParam("author", author).header("Host", "evil.example").get("/feed.atom");

        feed.then().statusCode(200).contentType(startsWith("application/atom+xml"));
        var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(feed.asByteArray()));
        assertEquals("Fed & <b>", xml.getElementsByTagName("title").item(1).getTextContent().replaceAll(" +", " "));
        assertEquals(1, xml.getElementsByTagName("entry").getLength());
        assertFalse(feed.asString().contains("evil.example"));
        Http.broken().queryParam("author", author).header("If-None-Match", feed.header("ETag")).get("/feed.atom").then()
                .statusCode(304);
        Http.api().get("/feed.atom").then().statusCode(200);
    }

    private static List<?> faults(String service, String path, String body) {
        return OpenApiInteractionValidator.createFor("../" + service + "/src/main/resources/META-INF/openapi.yaml").build()
                .validateResponse(path, Method.GET,
                        SimpleResponse.Builder.ok().withContentType("application/json").withBody(body).build())
                .getMessages();
    }

    private void serve(String path, String body) {
        upstream.stubFor(get(urlPathEqualTo(path)).willReturn(okJson(body)));
    }

    private static ValidatableResponse page(String path) {
        return Http.api().accept("text/html").get(path).then().statusCode(200);
    }

    private static Response moved(String path) {
        Response moved = Http.broken().redirects().follow(false).accept("text/html").get(path);
        moved.then().statusCode(308);
        return moved;
    }

    private Response post(String markdown, Integer number) {
        return post(markdown.getBytes(StandardCharsets.UTF_8), number);
    }

    private Response post(byte[] markdown, Integer number) {
        var request = Http.api().contentType("text/markdown").queryParam("author", author)
                .queryParam("sourceUrl", "https://x.org/a?b=1&c=2").body(markdown);
        Response posted = (number == null ? request : request.queryParam("number", number)).post("/v1/memos");
        posted.then().statusCode(201);
        return posted;
    }
}
