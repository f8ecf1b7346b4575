package callbook.scoring.price;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import callbook.scoring.Http;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Intraday bars beside daily ones, and prices as lines of JSON. */
@QuarkusTest
class IntradayResourceTest {
    private static final String HEADER = "symbol,time,open,high,low,close,volume,source\n";

    @Test
    void an_intraday_bar_comes_back_with_its_start_and_length_and_its_revision() {
        csv("PIA,2026-04-01T13:30:00Z,10,11,9,10.5,5,test\nPIA,2026-04-01T13:30:00Z/PT1H,10,12,9,11,5,test\n")
                .body("accepted", equalTo(2)).body("rejectedCount", equalTo(0));
        csv("PIA,2026-04-01T13:30:00Z/PT5M,10.0,11,9,10.50,5,test\n").body("unchanged", equalTo(1));
        csv("PIA,2026-04-01T13:30:00Z/PT5M,10,11,9,10.75,5,test\n").body("corrected", equalTo(1));

        bars("PIA", "PT5M").body("items", hasSize(1)).body("items[0].time", equalTo("2026-04-01T13:30:00Z/PT5M"))
                .body("items[0].close", equalTo(10.75f)).body("items[0].revision", equalTo(2));
        bars("PIA", "PT1H").body("items.time", contains("2026-04-01T13:30:00Z/PT1H"));
        Http.api().get("/v1/prices/PIA").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void intraday_bars_are_listed_page_by_page_between_dates() {
        csv("PIB,2026-04-01T13:30:00Z,,,,1,,test\nPIB,2026-04-01T13:35:00Z,,,,2,,test\nPIB,2026-04-02T13:30:00Z,,,,3,,test\n");

        String next = Http.api().queryParam("length", "PT5M").queryParam("from", "2026-04-01").queryParam("to", "2026-04-01")
                .queryParam("limit", 1).get("/v1/prices/PIB").then().statusCode(200).body("items.close", contains(1))
                .body("next", notNullValue()).extract().path("next");
        Http.api().queryParam("length", "PT5M").queryParam("from", "2026-04-01").queryParam("to", "2026-04-01")
                .queryParam("limit", 1).queryParam("cursor", next).get("/v1/prices/PIB").then().statusCode(200)
                .body("items.close", contains(2)).body("next", nullValue());
        Http.broken().get("/v1/prices/PIB?length=five").then().statusCode(400).body("violations.field", hasItem("length"));
    }

    @Test
    void what_is_no_start_and_length_or_is_not_over_is_refused() {
        csv("PIC,2026-04-01T13:30:00Z/PT13H,,,,1,,test\nPIC,2026-04-01T13:30:00Z/PT0S,,,,1,,test\n"
                + "PIC,2026-04-01T25:30:00Z,,,,1,,test\nPIC,2026-04-01T13:30:00Z/5,,,,1,,test\n"
                + "PIC,2026-04-01T13:30:00.5Z,,,,1,,test\nPIC," + Instant.now().plusSeconds(600).toString().substring(0, 19)
                + "Z,,,,1,,test\nPIC,2026-04-01T13:30:00Z,1,,,1,,test\nPIC,2026-04-01T13:30:00Z,,,,0,,test\n")
                .body("rejected.reason", equalTo(List.of("BAD_TIME", "BAD_TIME", "BAD_TIME", "BAD_TIME", "BAD_TIME",
                        "NOT_FINISHED", "PARTIAL_RANGE", "NOT_POSITIVE")));
    }

    @Test
    void lines_of_json_are_rows_too() {
        ndjson("""
                {"symbol":"PID","time":"2026-04-01","open":10,"high":11.5,"low":"9","close":10.25,"volume":null,"source":"test"}

                {"symbol":"PID","time":"2026-04-01T13:30:00Z","close":10,"source":"test"}
                {"symbol":"PID","time":"2026-04-02","close":10,"colour":"red","source":"test"}
                [1]
                {"symbol":"PID"
                {"symbol":"PID","time":"2026-04-02","close":true,"source":"test"}
                {"symbol":"PID","time":"2026-04-02","close":1e999,"source":"test"}
                """).body("accepted", equalTo(2)).body("rejected.line", equalTo(List.of(4, 5, 6, 7, 8)))
                .body("rejected.reason",
                        equalTo(List.of("NOT_A_ROW", "NOT_A_ROW", "NOT_A_ROW", "NOT_A_ROW", "BAD_NUMBER")));

        Http.api().get("/v1/prices/PID").then().statusCode(200).body("items[0].high", equalTo(11.5f));
        bars("PID", "PT5M").body("items", hasSize(1));
    }

    @Test
    void a_call_is_settled_on_the_intraday_bars_around_its_instants() {
        csv("PIE,2026-04-01,95,110,90,100,,test\nPIE,2026-04-01T14:55:00Z,99,101,99,101,,test\n"
                + "PIE,2026-04-01T15:55:00Z,103,104,103,104,,test\n");

        Http.api().contentType("application/json").body("""
                {"madeAt":"2026-04-01T14:58:00Z","legs":[{"measure":"CHANGE","subject":"PIE","op":"GT","bound":0,
                "unit":"PERCENT"}],"deadline":{"kind":"HOURS","until":"2026-04-01T16:03:00Z"}}""").post("/v1/settlements")
                .then().statusCode(200).body("verdict", equalTo("RIGHT"))
                .body("legs[0].base.time", equalTo("2026-04-01T15:00:00Z"))
                .body("legs[0].settling.time", equalTo("2026-04-01T16:00:00Z"));
    }

    private static ValidatableResponse bars(String symbol, String length) {
        return Http.api().queryParam("length", length).get("/v1/prices/" + symbol).then().statusCode(200);
    }

    private static ValidatableResponse csv(String rows) {
        return post("text/csv", HEADER + rows);
    }

    private static ValidatableResponse ndjson(String rows) {
        return post("application/x-ndjson", rows);
    }

    private static ValidatableResponse post(String type, String body) {
        return Http.api().contentType(type).body(body.getBytes(StandardCharsets.UTF_8)).post("/v1/prices").then()
                .statusCode(200);
    }
}
