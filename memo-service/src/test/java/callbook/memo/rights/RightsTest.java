package callbook.memo.rights;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import callbook.memo.Http;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

/** A service that asks for a write token. */
@QuarkusTest
class RightsTest {

    @Inject
    AgroalDataSource database;

    private final String author = "r" + UUID.randomUUID().toString().replace("-", "");

    @ParameterizedTest
    @ValueSource(strings = { "", "Bearer", "Bearer wrong", "Basic 0123456789abcdef", "Bearer 0123456789abcdef0" })
    void nothing_is_stored_for_a_caller_without_the_token(String authorization) {
        RequestSpecification caller = Http.stranger();
        if (!authorization.isEmpty()) {
            caller.header("Authorization", authorization);
        }
        caller.contentType("text/markdown").queryParam("author", author).body("Words".getBytes(StandardCharsets.UTF_8))
                .post("/v1/memos").then().statusCode(401).header("WWW-Authenticate", "Bearer")
                .contentType(containsString("application/problem+json")).body("status", equalTo(401))
                .body("title", equalTo("Unauthorized"));

        assertNothingStored();
    }

    @Test
    void a_stranger_is_turned_away_before_the_request_is_judged() {
        Http.stranger().contentType("application/json").body("{no json").post("/v1/memos").then().statusCode(401);
        Http.stranger().contentType("text/markdown").body(new byte[] { (byte) 0xff }).post("/v1/memos?unknown=1").then()
                .statusCode(401);
        Http.stranger().contentType("text/markdown").body(new byte[(1 << 20) + 1]).post("/v1/memos").then().statusCode(401);
    }

    @Test
    void the_token_opens_and_reads_need_none() {
        String id = Http.api().header("Authorization", "bearer " + Http.TOKEN).contentType("text/markdown")
                .queryParam("author", author).body("Words".getBytes(StandardCharsets.UTF_8)).post("/v1/memos").then()
                .statusCode(201).extract().path("id");

        Http.visitor().get("/v1/memos/" + id).then().statusCode(200);
        Http.visitor().queryParam("author", author).get("/v1/memos").then().statusCode(200).body("items", hasSize(1));
        Http.visitor().get("/v1/memos/feed").then().statusCode(200);
        assertEquals(200, Http.stranger().get("/q/health").statusCode());
    }

    @Test
    void corrections_and_imports_need_the_token_too_and_every_row_names_its_writer() throws Exception {
        String id = Http.api().header("Authorization", "Bearer " + Http.TOKEN).contentType("text/markdown")
                .queryParam("author", author).body(utf8("First")).post("/v1/memos").path("id");
        String line = "{\"author\":\"" + author + "\",\"markdown\":\"imported\"}";

        for (String wrong : new String[] { "Bearer wrong", "Token " + Http.TOKEN }) {
            Http.stranger().header("Authorization", wrong).contentType("text/markdown").body(utf8("Second"))
                    .post("/v1/memos/" + id + "/revisions").then().statusCode(401).header("WWW-Authenticate", "Bearer");
            Http.stranger().header("Authorization", wrong).contentType("application/x-ndjson").body(utf8(line))
                    .post("/v1/memos/import").then().statusCode(401).header("WWW-Authenticate", "Bearer");
        }
        assertEquals(List.of(WriterService.TOKEN_HOLDER), writers());

        Http.api().header("Authorization", "Bearer " + Http.TOKEN).contentType("text/markdown").body(utf8("Second"))
                .post("/v1/memos/" + id + "/revisions").then().statusCode(201);
        Http.api().header("Authorization", "Bearer " + Http.TOKEN).contentType("application/x-ndjson").body(utf8(line))
                .post("/v1/memos/import").then().statusCode(200).body(containsString("201"));
        assertEquals(Collections.nCopies(3, WriterService.TOKEN_HOLDER), writers());
        Http.visitor().get("/v1/memos/" + id + "/revisions").then().statusCode(200).body("items", hasSize(2));
        Http.visitor().get("/v1/memos/" + id + "/revisions/1").then().statusCode(200);
    }

    private List<String> writers() throws SQLException {
        List<String> writers = new ArrayList<>();
        try (Connection c = database.getConnection();
                PreparedStatement rows = c.prepareStatement("select writer from memo_revision where author = ?")) {
            rows.setString(1, author);
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    writers.add(row.getString(1));
                }
            }
        }
        return writers;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void assertNothingStored() {
        Http.visitor().queryParam("author", author).get("/v1/memos").then().statusCode(200).body("items", hasSize(0));
    }
}
