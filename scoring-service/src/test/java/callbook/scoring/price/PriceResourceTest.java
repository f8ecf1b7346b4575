package callbook.scoring.price;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;

import callbook.scoring.Http;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class PriceResourceTest {

    private static final String HEADER = "symbol,time,open,high,low,close,volume,source\n";

    @Test
    void a_bar_comes_back_as_it_was_sent_with_its_revision() {
        post(HEADER + "PRA,2026-04-01,10.5,11,10,10.75,1000,test\n").body("accepted", equalTo(1)).body("rejectedCount",
                equalTo(0));

        Http.api().get("/v1/prices/PRA").then().statusCode(200).body("items", hasSize(1))
                .body("items[0].time", equalTo("2026-04-01")).body("items[0].close", equalTo(10.75f))
                .body("items[0].revision", equalTo(1)).body("next", nullValue());
    }

    @Test
    void the_same_bar_again_changes_nothing_and_other_values_are_a_correction() {
        post(HEADER + "PRB,2026-04-01,10,11,9,10,1000,test\n").body("accepted", equalTo(1));
        post(HEADER + "PRB,2026-04-01,10.00,11.0,9,10.0,1000,test\n").body("unchanged", equalTo(1)).body("corrected",
                equalTo(0));
        post(HEADER + "PRB,2026-04-01,10,11,9,10.5,1000,test\n").body("corrected", equalTo(1));

        Http.api().get("/v1/prices/PRB").then().body("items", hasSize(1)).body("items[0].revision", equalTo(2))
                .body("items[0].close", equalTo(10.5f));
    }

    @Test
    void two_rows_of_one_file_about_one_session_are_a_bar_and_its_correction() {
        post(HEADER + "PRC,2026-04-01,10,11,9,10,1000,test\nPRC,2026-04-01,10,11,9,10.5,1000,test\n")
                .body("accepted", equalTo(1)).body("corrected", equalTo(1));
    }

    @Test
    void a_bad_row_is_named_with_its_line_and_stops_nothing() {
        String future = LocalDate.now(ZoneOffset.UTC).plusDays(400).toString();
        post(HEADER
                + "PRD,2026-04-01,10,9,11,10,1,test\n" // 2
                + "PRD,2026-04-01,10,11,9,NaN,1,test\n" // 3
                + "PRD,2026-04-03,10,11,9,10,1,test\n" // 4 Good Friday
                + "PRD,2026-04-04,10,11,9,10,1,test\n" // 5 Saturday
                + "PRD-USD," + future + ",10,11,9,10,1,test\n" // 6
                + "prd,2026-04-01,10,11,9,10,1,test\n" // 7
                + "PRD,2026-04-01T13:30:00Z/5,10,11,9,10,1,test\n" // 8
                + "PRD,yesterday,10,11,9,10,1,test\n" // 9
                + "PRD,2026-04-01,10,11\n" // 10
                + "PRD,2026-04-01,,11,9,10,1,test\n" // 11
                + "PRD,2026-04-01,0,0,0,0,1,test\n" // 12
                + "PRD,2026-04-01,10,11,9,10,1,\n" // 13
                + "PRD-EUR,2026-04-01,10,11,9,10,1,test\n" // 14
                + "PRD,2026-02-30,10,11,9,10,1,test\n" // 15
                + "\n"
                + "PRD,2026-04-01,10,11,9,10,1,test\n")
                .body("accepted", equalTo(1)).body("rejectedCount", equalTo(14))
                .body("rejected.find { it.line == 2 }.reason", equalTo("HIGH_BELOW_LOW"))
                .body("rejected.find { it.line == 3 }.reason", equalTo("BAD_NUMBER"))
                .body("rejected.find { it.line == 4 }.reason", equalTo("NOT_A_SESSION"))
                .body("rejected.find { it.line == 5 }.reason", equalTo("NOT_A_SESSION"))
                .body("rejected.find { it.line == 6 }.reason", equalTo("NOT_FINISHED"))
                .body("rejected.find { it.line == 7 }.reason", equalTo("BAD_SYMBOL"))
                .body("rejected.find { it.line == 8 }.reason", equalTo("BAD_TIME"))
                .body("rejected.find { it.line == 9 }.reason", equalTo("BAD_TIME"))
                .body("rejected.find { it.line == 10 }.reason", equalTo("NOT_A_ROW"))
                .body("rejected.find { it.line == 11 }.reason", equalTo("PARTIAL_RANGE"))
                .body("rejected.find { it.line == 12 }.reason", equalTo("NOT_POSITIVE"))
                .body("rejected.find { it.line == 13 }.reason", equalTo("BAD_SOURCE"))
                .body("rejected.find { it.line == 14 }.reason", equalTo("NO_MARKET"))
                .body("rejected.find { it.line == 15 }.reason", equalTo("BAD_TIME"));
    }

    @Test
    void a_row_that_never_ends_and_a_quote_that_never_closes_cost_one_row_each() {
        post(HEADER + "PRE,2026-04-01," + "9".repeat(100_000)
                + "\nPRE,\"2026-04-01,10,11,9,10,1,test\nPRE,2026-04-02,10,11,9,10,1,\"a \"\"b\"\"\"\n")
                .body("accepted", equalTo(1)).body("rejected.reason", equalTo(List.of("LINE_TOO_LONG", "NOT_A_ROW")));
    }

    @Test
    void columns_may_stand_in_any_order_behind_a_byte_order_mark_with_any_line_end() {
        post("\uFEFFsource,close,symbol,time,open,high,low,volume\r\ntest,10,PRF,2026-04-01,,,,\r\ntest,11,PRF,2026-04-02,,,,\r")
                .body("accepted", equalTo(2));

        Http.api().get("/v1/prices/PRF").then().body("items[0].open", nullValue()).body("items[0].close", equalTo(10));
    }

    @Test
    void a_source_that_nobody_can_read_is_refused_and_stops_nothing() throws IOException {
        byte[] good = (HEADER
                + "PRJ,2026-04-06,10,11,9,10,1,test\nPRJ,2026-04-07,10,11,9,10,1,a\u0000b\nPRJ,2026-04-08,10,11,9,10,1,\u202Ea\n")
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(good);
        file.writeBytes("PRJ,2026-04-09,10,11,9,10,1,".getBytes(StandardCharsets.UTF_8));
        file.writeBytes(new byte[] { (byte) 0xff, '\n' });

        Http.api().contentType("text/csv").body(file.toByteArray()).post("/v1/prices").then().statusCode(200)
                .body("accepted", equalTo(1))
                .body("rejected.reason", equalTo(List.of("BAD_SOURCE", "BAD_SOURCE", "BAD_SOURCE")));
    }

    @Test
    void what_is_compressed_or_of_another_charset_or_of_no_type_is_not_read() {
        byte[] body = (HEADER + "PRK,2026-04-06,10,11,9,10,1,test\n").getBytes(StandardCharsets.UTF_8);
        Http.broken().contentType("text/csv").header("Content-Encoding", "gzip").body(body).post("/v1/prices").then()
                .statusCode(415);
        Http.broken().contentType("text/csv; charset=iso-8859-1").body(body).post("/v1/prices").then().statusCode(415);
        Http.broken().urlEncodingEnabled(false).get("/v1/prices/%00").then().statusCode(422);
        Http.api().get("/v1/prices/PRK").then().body("items", hasSize(0));
    }

    @Test
    void an_unknown_or_missing_column_refuses_the_file_before_its_first_row() {
        String row = "PRG,2026-04-01,10,11,9,10,1,test\n";
        for (String header : new String[] { "symbol,time,open,high,low,close,volume,source,mood\n",
                "symbol,time,open,high,low,close,volume\n", "symbol,symbol,open,high,low,close,volume,source\n", "", "\n",
                "<html><body>\n" }) {
            Http.api().contentType("text/csv").body(header + row).post("/v1/prices").then().statusCode(400)
                    .contentType(containsString("application/problem+json")).body("violations.field", hasItem("header"));
        }
        Http.api().get("/v1/prices/PRG").then().body("items", hasSize(0));
    }

    @Test
    void a_body_of_another_media_type_is_refused() {
        Http.broken().contentType("application/json").body("{}").post("/v1/prices").then().statusCode(415)
                .contentType(containsString("application/problem+json"));
    }

    @Test
    void bars_are_paged_by_session_within_inclusive_dates() {
        StringBuilder rows = new StringBuilder(HEADER);
        for (String day : new String[] { "06", "07", "08", "09", "10" }) {
            rows.append("PRH,2026-04-").append(day).append(",10,11,9,10,1,test\n");
        }
        post(rows.toString()).body("accepted", equalTo(5));

        String next = Http.api().queryParam("from", "2026-04-07").queryParam("to", "2026-04-10").queryParam("limit", 3)
                .get("/v1/prices/PRH").then().body("items.time", equalTo(List.of("2026-04-07", "2026-04-08", "2026-04-09")))
                .body("next", notNullValue()).extract().path("next");
        Http.api().queryParam("from", "2026-04-07").queryParam("to", "2026-04-10").queryParam("limit", 3)
                .queryParam("cursor", next)
                .get("/v1/prices/PRH").then().body("items.time", equalTo(List.of("2026-04-10"))).body("next", nullValue());
        for (String cursor : new String[] { "x", "bm90IGEgZGF0ZQ", "MjAyNi0wNC0wOQ==" }) {
            Http.api().queryParam("cursor", cursor).get("/v1/prices/PRH").then().statusCode(400).body("violations.field",
                    hasItem("cursor"));
        }
    }

    @Test
    void a_file_larger_than_memory_limits_streams_in_chunks() throws IOException {
        HttpURLConnection http = (HttpURLConnection) URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/prices")
                .toURL()
                .openConnection();
        http.setRequestMethod("POST");
        http.setDoOutput(true);
        http.setChunkedStreamingMode(1 << 16);
        http.setRequestProperty("Content-Type", "text/csv");
        http.setRequestProperty("Authorization", "Bearer " + Http.TOKEN);
        byte[] row = "PRI,2026-04-01,10,11,9,10,1,test\n".getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = http.getOutputStream()) {
            out.write(HEADER.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 60_000; i++) {
                out.write(row);
            }
        }
        try (InputStream in = http.getInputStream()) {
            String report = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals("{\"accepted\":1,\"corrected\":0,\"unchanged\":59999,\"rejectedCount\":0,\"rejected\":[]}", report);
        }
    }

    private static ValidatableResponse post(String csv) {
        return Http.api().contentType("text/csv").body(csv.getBytes(StandardCharsets.UTF_8)).post("/v1/prices").then()
                .statusCode(200);
    }
}
