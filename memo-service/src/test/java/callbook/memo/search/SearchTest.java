package callbook.memo.search;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import callbook.memo.Http;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class SearchTest {

    private final String author = "s" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    AgroalDataSource database;

    @Test
    void a_memo_is_found_by_any_form_of_its_words_once_and_with_the_words_around_them() {
        String id = post("# Cuts ahead\n\n**Prediction:** the *canaries* are singing of cuts, and cuts, and cuts.");

        JsonPath found = search("canary sing");

        assertEquals(List.of(id), found.getList("items.id"));
        assertContains("Prediction: the **canaries** are **singing** of cuts", found.getString("items[0].snippet"));
        assertEquals(List.of(), search("canary -cuts").getList("items.id"));
        assertEquals(List.of(id), search("\"singing of cuts\"").getList("items.id"));
        assertEquals(List.of(id), search("nonsense OR cut").getList("items.id"));
    }

    @Test
    void a_list_without_a_search_has_no_snippets() {
        post("anything");

        assertFalse(Http.api().queryParam("author", author).get("/v1/memos").asString().contains("snippet"));
    }

    @Test
    void tickers_that_are_common_words_are_found_and_the_words_are_not() {
        post("Nobody knows it. They are all so sure now: it is on. A company or an i.");
        String it = post("Long IT services, not it.");
        String cashtag = post("Long $it into the print, and $SO.");
        String exchange = post("Agilent (NYSE: A) and Realty (Nasdaq: ON) rise.");
        String quoted = post("The “IT”—a fund—and **ALL** and _ARE_ and 📉NOW fall.");

        assertFound("IT", it, cashtag, quoted);
        assertFound("$IT", it, cashtag, quoted);
        assertFound("it");
        assertFound("\"IT services\"", it);
        assertFound("“services IT”");
        assertFound("IT -services", cashtag, quoted);
        assertFound("-IT Agilent", exchange);
        assertFound("ON OR ALL", exchange, quoted);
        assertFound("$A", exchange);
        assertFound("(NYSE: A)", exchange);
        assertFound("A");
        assertFound("SO", cashtag);
        assertFound("NOW ARE", quoted);
        assertEquals("Long **IT** services", snippetOf(it, "IT"));
        assertContains("**IT**”—a fund—and ALL and _ARE_ and 📉NOW", snippetOf(quoted, "IT"));
        assertContains("Long $**it** into the print", snippetOf(cashtag, "$IT"));
    }

    @Test
    void symbols_with_signs_in_them_are_found() {
        String berkshire = post("We hold BRK.B, and `BTC/USD` above $60,000. Yields: 10Y.");
        String coin = post("BTC-USD and ^VIX against the S&P 500 <META and IWM> at $60.000");
        post("Buy B of P, 500 of S, 60 and 000, USD for BTC.");

        assertFound("BRK.B", berkshire);
        assertFound("BTC-USD", coin);
        assertFound("BTC/USD", berkshire, coin);
        assertFound("10Y", berkshire);
        assertFound("^VIX", coin);
        assertFound("S&P 500", coin);
        assertFound("\"S&P 500\"", coin);
        assertFound("$60,000", berkshire);
        assertFound("META IWM", coin);
        assertContains("the **S&P** **500** <META", snippetOf(coin, "S&P 500"));
    }

    @Test
    void a_title_weighs_more_than_the_text_and_length_and_repetition_do_not_win() {
        String long_ = post("# Report\n\n" + words(4_000) + " gold gold gold gold " + words(4_000));
        String body = post("# Notes\n\nThe gold price is going up, says the desk: gold.");
        String title = post("# The gold trade\n\nThe price is going up, says the desk, and up again.");

        List<String> ids = search("gold").getList("items.id");

        assertEquals(List.of(title, body, long_), ids);
    }

    @Test
    void a_search_is_combined_with_the_filters_and_paged_without_gap_or_repeat() {
        for (int i = 0; i < 9; i++) {
            Http.api().contentType("application/json").body("""
                    {"author":"%s","publishedAt":"2026-03-0%dT10:00:00Z","markdown":"silver %s %d"}"""
                    .formatted(author, i / 2 + 1, "silver ".repeat(i % 3), i)).post("/v1/memos").then().statusCode(201);
        }
        List<String> all = search("silver").getList("items.id");

        List<String> paged = new ArrayList<>();
        String next = "";
        do {
            JsonPath page = Http.api().get("/v1/memos?q=silver&limit=2&author=" + author + next).then().statusCode(200)
                    .extract()
                    .jsonPath();
            paged.addAll(page.getList("items.id"));
            next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        } while (next != null);

        assertEquals(9, new HashSet<>(all).size());
        assertEquals(all, paged);
        assertEquals(2, Http.api().get("/v1/memos?q=silver&from=2026-03-02T00:00:00Z&to=2026-03-03T00:00:00Z&author=" + author)
                .jsonPath().getList("items").size());
        assertEquals(0, Http.api().get("/v1/memos?q=silver&cycle=5&author=" + author).jsonPath().getList("items").size());
    }

    @Test
    void signs_in_a_row_ask_for_nothing_and_fail_nothing() {
        for (String signs : List.of("-".repeat(40), "- ".repeat(400), "SPY " + "-".repeat(100), "-!".repeat(200),
                "- (".repeat(200),
                "\"".repeat(33), "| --- | --- ".repeat(40))) {
            Http.api().queryParam("q", signs).get("/v1/memos").then().statusCode(200);
        }
    }

    @Test
    void a_search_never_finds_words_that_only_an_old_revision_has() {
        String id = post("# Platinum\n\nPlatinum rises.");
        revise(id, "# Palladium\n\nPalladium rises.");

        assertFound("platinum");
        assertFound("palladium", id);
    }

    @Test
    void a_hostile_mebibyte_is_stored_and_found_by_its_beginning() {
        assertHostile("w%dx ", "w1x", "w79999x");
        assertHostile("q%d-r%d-", "q1", "r49999");
        assertHostile("https://h%d.example/p%d ", "h1.example", "h39999.example");
        assertHostile("IT ALL-ON $A u%d ", "IT u1", "u69999");
        assertHostile("a_x@%d", "nothing_at_all", "x99999");
    }

    @Test
    void texts_that_no_parser_of_words_expects_are_stored() {
        for (String text : new String[] { "x".repeat(262_145), "é".repeat(140_000), "word" + "y".repeat(3_000) + " end",
                "\u0001\u0002\u000E\u000F control\u0007 \u001b[31m", "📉".repeat(70_000), "\u202Eשלום עולם\u202C مرحبا",
                "a" + "\u0301".repeat(2_000), "<".repeat(100_000), "\uFFFF\uFDD0 ok", "tkr0".repeat(60_000) }) {
            assertEquals(1, search("-thiswordisinnone", post(text)).getList("items.id").size());
        }
        assertEquals(1, search("שלום").getList("items.id").size());
    }

    @Test
    void more_distinct_words_than_one_vector_holds_leave_a_prefix() throws SQLException {
        String words = new Random(7).ints(200_000).mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
        try (Connection c = database.getConnection();
                PreparedStatement call = c.prepareStatement("select w @@ to_tsquery('simple', ?), w @@ to_tsquery('simple', ?)"
                        + " from memo_search_words('title', ?) w")) {
            call.setString(1, words.split(" ", 2)[0] + " & titl:A");
            call.setString(2, words.substring(words.lastIndexOf(' ') + 1));
            call.setString(3, words);
            try (ResultSet row = call.executeQuery()) {
                assertTrue(row.next());
                assertTrue(row.getBoolean(1));
                assertFalse(row.getBoolean(2));
            }
        }
    }

    @Test
    void no_query_whatever_is_a_fault_of_the_service() {
        post("a memo to look through: IT & ALL | (ON) \"quoted\" -minus 'single' \\ back");
        String[] pieces = { "\"", "'", "!", "&", "|", "(", ")", ":", "*", "<", "->", "-", " ", "OR", "or", "IT", "$", "A", "\\",
                "it", "memo", ":*", "<2>", "\u0001", "\u000E", "📉", "\u202E", "é", "%", "--", ";", "tkr0", "/", "_", "@",
                "." };
        Random random = new Random(20260401);
        for (int i = 0; i < 120; i++) {
            String q = random.ints(1 + random.nextInt(12), 0, pieces.length).mapToObj(p -> pieces[p])
                    .collect(Collectors.joining());
            int expected = q.isBlank() ? 400 : 200;

            assertEquals(expected, Http.broken().queryParam("author", author).queryParam("q", q).get("/v1/memos").statusCode(),
                    q);
        }
    }

    @Test
    void a_search_that_cannot_be_made_is_refused_and_stop_words_find_nothing() {
        post("what is it and who are they");

        for (String q : new String[] { "", "%20%09", "a".repeat(1_001) }) {
            Http.broken().urlEncodingEnabled(false).get("/v1/memos?q=" + q).then().statusCode(400).body("violations.field",
                    hasItem("q"));
        }
        Http.broken().urlEncodingEnabled(false).get("/v1/memos?q=a%00b").then().statusCode(422).body("violations.field",
                hasItem("q"));
        Http.broken().get("/v1/memos?q=gold&cursor=x").then().statusCode(400).body("violations.field", hasItem("cursor"));
        assertFound("what is it");
        assertFound("a".repeat(1_000));
    }

    @Test
    void a_search_goes_through_the_index() throws SQLException {
        try (Connection c = database.getConnection()) {
            c.setAutoCommit(false);
            try (var s = c.createStatement()) {
                // the tables of a test are so small that reading them whole is cheaper
                s.execute("set local enable_seqscan = off");
                try (ResultSet plan = s
                        .executeQuery("explain select memo_id from memo_search where words @@ memo_search_query('IT')")) {
                    StringBuilder text = new StringBuilder();
                    while (plan.next()) {
                        text.append(plan.getString(1)).append('\n');
                    }
                    assertTrue(text.toString().contains("Bitmap Index Scan on memo_search_by_words"), text.toString());
                }
            } finally {
                c.rollback();
            }
        }
    }

    private void assertHostile(String piece, String found, String tooFar) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < (1 << 20) - 60; i++) {
            text.append(piece.replace("%d", Integer.toString(i)));
        }
        String id = post(text.toString());

        if (!found.startsWith("nothing")) {
            assertEquals(List.of(id), search(found, id).getList("items.id"), piece);
        }
        assertEquals(List.of(), search(tooFar, id).getList("items.id"), piece);
    }

    private void assertFound(String q, String... ids) {
        assertEquals(List.of(ids).stream().sorted().toList(),
                search(q).getList("items.id", String.class).stream().sorted().toList(), q);
    }

    private static void assertContains(String part, String whole) {
        assertTrue(whole.contains(part), whole);
    }

    private String snippetOf(String id, String q) {
        return search(q, id).getString("items[0].snippet");
    }

    private JsonPath search(String q) {
        return Http.api().queryParam("author", author).queryParam("q", q).get("/v1/memos").then().statusCode(200).extract()
                .jsonPath();
    }

    /** The search, cut to one memo. */
    private JsonPath search(String q, String id) {
        JsonPath all = search(q);
        int at = all.getList("items.id").indexOf(id);
        return at < 0 ? JsonPath.from("{\"items\":[]}")
                : JsonPath.from("{\"items\":[{\"id\":\"" + id + "\",\"snippet\":"
                        + quoted(all.getString("items[" + at + "].snippet")) + "}]}");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private String post(String markdown) {
        return Http.api().contentType("text/markdown").queryParam("author", author)
                .body(
                        markdown.getBytes(StandardCharsets.UTF_8))
                .post("/v1/memos").then().statusCode(201).extract().path("id");
    }

    private static String words(int count) {
        return new Random(count).ints(count, 0, 1_500).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    private void revise(String id, String markdown) {
        Http.api().contentType("text/markdown").body(markdown.getBytes(StandardCharsets.UTF_8))
                .post("/v1/memos/" + id + "/revisions").then().statusCode(201);
    }
}
