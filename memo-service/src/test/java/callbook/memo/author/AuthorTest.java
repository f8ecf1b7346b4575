package callbook.memo.author;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import callbook.memo.Http;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class AuthorTest {

    private final String author = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void an_author_has_all_bylines_newest_first_and_each_memo_counts_once() {
        post(author, "one", "2026-03-01T10:00:00Z");
        String two = post(author.toUpperCase() + "!", "two", "2026-03-02T10:00:00Z");
        post(author, "three", "2026-02-01T10:00:00Z");
        Http.api().contentType("text/markdown").body("two corrected").post("/v1/memos/" + two + "/revisions").then()
                .statusCode(201);

        Map<String, Object> found = all().stream().filter(a -> a.get("author").equals(author)).findFirst().orElseThrow();

        assertEquals(3, ((Number) found.get("memos")).intValue());
        assertEquals(2, new HashSet<>((List<?>) found.get("bylines")).size());
        assertEquals(author.toUpperCase() + "!", ((List<?>) found.get("bylines")).get(0));
        assertEquals("2026-02-01T10:00:00Z", found.get("firstPublishedAt"));
    }

    @Test
    void pages_of_authors_have_no_gap_and_no_repeat() {
        for (int i = 0; i < 5; i++) {
            post(author + "-" + i, "text", "2026-03-01T10:00:00Z");
        }

        List<Object> names = new ArrayList<>(all().stream().map(a -> a.get("author")).toList());

        assertEquals(names.size(), new HashSet<>(names).size());
        for (int i = 0; i < 5; i++) {
            assertTrue(names.contains(author + "-" + i));
        }
        assertEquals(names.stream().map(Object::toString).filter(n -> n.startsWith(author)).sorted().toList(),
                names.stream().map(Object::toString).filter(n -> n.startsWith(author)).toList());
    }

    @Test
    void a_page_that_cannot_be_asked_for_is_refused() {
        Http.broken().get("/v1/authors?limit=0").then().statusCode(400).body("violations.field", hasItem("limit"));
        for (String cursor : new String[] { "%25", "AA", "YQ==" }) {
            Http.broken().urlEncodingEnabled(false).get("/v1/authors?cursor=" + cursor).then().statusCode(400)
                    .body("violations.field", hasItem("cursor"));
        }
    }

    private List<Map<String, Object>> all() {
        List<Map<String, Object>> all = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = Http.api().get("/v1/authors?limit=3" + next).then().statusCode(200).extract().jsonPath();
            all.addAll(page.getList("items"));
            next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        return all;
    }

    private static String post(String byline, String text, String publishedAt) {
        return Http.api().contentType("text/markdown").queryParam("author", byline).queryParam("publishedAt", publishedAt)
                .body(text + byline).post("/v1/memos").then().statusCode(201).extract().path("id");
    }
}
