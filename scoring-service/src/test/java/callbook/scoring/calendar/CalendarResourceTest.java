package callbook.scoring.calendar;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import org.junit.jupiter.api.Test;

import callbook.scoring.Http;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CalendarResourceTest {

    private static final String XNYS = "/v1/calendars/XNYS/sessions";

    @Test
    void both_dates_are_included_and_a_holiday_has_no_session() {
        Http.api().queryParam("from", "2026-04-02").queryParam("to", "2026-04-06").get(XNYS).then().statusCode(200)
                .body("items.date", equalTo(List.of("2026-04-02", "2026-04-06")))
                .body("items[0].open", equalTo("2026-04-02T13:30:00Z")).body("items[0].close", equalTo("2026-04-02T20:00:00Z"))
                .body("next", nullValue());
    }

    @Test
    void an_early_close_is_said() {
        Http.api().queryParam("from", "2026-11-27").queryParam("to", "2026-11-27").get(XNYS).then()
                .body("items[0].close", equalTo("2026-11-27T18:00:00Z"));
    }

    @Test
    void a_utc_day_is_a_session_also_on_a_saturday() {
        Http.api().queryParam("from", "2026-04-04").queryParam("to", "2026-04-04").get("/v1/calendars/UTC/sessions").then()
                .body("items[0].open", equalTo("2026-04-04T00:00:00Z")).body("items[0].close", equalTo("2026-04-05T00:00:00Z"));
    }

    @Test
    void a_session_may_open_on_the_evening_before_the_date_it_is_named_by() {
        Http.api().queryParam("from", "2026-04-03").queryParam("to", "2026-04-06").get("/v1/calendars/UST/sessions").then()
                .body("items.date", equalTo(List.of("2026-04-03", "2026-04-06")))
                .body("items[1].open", equalTo("2026-04-05T21:00:00Z")).body("items[1].close", equalTo("2026-04-06T21:00:00Z"));
        Http.api().queryParam("from", "2026-04-03").queryParam("to", "2026-04-06").get("/v1/calendars/NYMEX/sessions").then()
                .body("items.date", equalTo(List.of("2026-04-06")))
                .body("items[0].open", equalTo("2026-04-05T22:00:00Z")).body("items[0].close", equalTo("2026-04-06T18:30:00Z"));
        Http.api().queryParam("from", "2026-12-24").queryParam("to", "2026-12-28").get("/v1/calendars/FX/sessions").then()
                .body("items.date", equalTo(List.of("2026-12-24", "2026-12-28")));
    }

    @Test
    void sessions_come_in_pages() {
        String next = Http.api().queryParam("from", "2026-04-01").queryParam("to", "2026-04-30").queryParam("limit", 5)
                .get(XNYS)
                .then().body("items", hasSize(5)).body("next", notNullValue()).extract().path("next");

        Http.api().queryParam("from", "2026-04-01").queryParam("to", "2026-04-30").queryParam("limit", 500)
                .queryParam("cursor", next).get(XNYS).then().body("items", hasSize(16))
                .body("items[0].date", equalTo("2026-04-09"));
    }

    @Test
    void a_market_without_a_calendar_is_not_found_and_years_it_does_not_know_are_refused() {
        Http.api().queryParam("from", "2026-04-01").queryParam("to", "2026-04-02").get("/v1/calendars/XLON/sessions").then()
                .statusCode(404);
        Http.api().queryParam("from", "1985-04-01").queryParam("to", "2026-04-02").get(XNYS).then().statusCode(422)
                .body("violations.field", hasItem("from"));
        Http.api().queryParam("from", "2026-04-01").queryParam("to", "2099-04-02").get(XNYS).then().statusCode(422)
                .body("violations.field", hasItem("to"));
    }

    @Test
    void a_missing_turned_or_unreadable_date_is_refused() {
        Http.broken().queryParam("from", "2026-04-01").get(XNYS).then().statusCode(400).body("violations.field", hasItem("to"));
        Http.api().queryParam("from", "2026-04-02").queryParam("to", "2026-04-01").get(XNYS).then().statusCode(400);
        Http.broken().queryParam("from", "2026-13-01").queryParam("to", "2026-04-01").get(XNYS).then().statusCode(422)
                .body("violations.field", hasItem("from"));
    }
}
