package callbook.scoring.settlement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import callbook.scoring.Http;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class SettlementResourceTest {

    private static final String SPREAD = """
            {"measure":"SPREAD","subject":"DRA","benchmark":"DRB","op":"LT","bound":0,"unit":"PERCENT","observed":"AT_END","prints":"ALL"}""";
    private static final String HOURS = """
            {"kind":"HOURS","until":"2026-04-02T02:16:01Z","date":null,"count":null,"exact":false,"text":"over the next 48 hours"}""";

    @BeforeEach
    void prices() {
        Http.api().contentType("text/csv").body("""
                symbol,time,open,high,low,close,volume,source
                DRA,2026-03-30,100,101,99,100,1,test
                DRA,2026-03-31,100,101,99,100,1,test
                DRA,2026-04-01,100,101,97,98,1,test
                DRB,2026-03-30,200,201,199,200,1,test
                DRB,2026-04-01,200,203,199,202,1,test
                """.getBytes(StandardCharsets.UTF_8)).post("/v1/prices").then().statusCode(200);
    }

    @Test
    void a_relative_call_made_after_the_close_is_measured_from_that_close_to_the_last_one_in_its_window() {
        settle(call("2026-03-31T02:16:01Z", SPREAD, HOURS).replace("}]",
                "}],\"confidence\":{\"value\":0.45,\"source\":\"TAG\"}"))
                .body("verdict", equalTo("RIGHT")).body("reason", nullValue()).body("legs[0].holds", equalTo("TRUE"))
                .body("legs[0].base.value", is(100)).body("legs[0].base.time", equalTo("2026-03-30T20:00:00Z"))
                .body("legs[0].settling.value", is(98)).body("legs[0].settling.time", equalTo("2026-04-01T20:00:00Z"))
                .body("legs[0].benchmarkBase.value", is(200)).body("legs[0].benchmarkSettling.value", is(202))
                .body("legs[0].measured", is(-3)).body("scores.brier", is(0.3025)).body("scores.grade", is(0.85))
                .body("rule.version", notNullValue()).body("settledAt", notNullValue())
                .body("dueAt", equalTo("2026-04-02T02:16:01Z"));
    }

    @Test
    void good_friday_and_a_saturday_are_void_at_once() {
        String exact = "{\"kind\":\"SESSION_CLOSE\",\"date\":\"2026-04-03\",\"exact\":true}";
        settle(call("2026-04-02T21:05:00Z", SPREAD, exact)).body("verdict", equalTo("VOID")).body("reason",
                equalTo("NO_SESSION"));
        settle(call("2026-04-02T21:05:00Z", SPREAD, exact.replace("04-03", "04-04"))).body("reason", equalTo("NO_SESSION"));
    }

    @Test
    void a_call_that_is_not_due_is_open_and_says_when_it_will_be() {
        String far = "{\"kind\":\"SESSION_CLOSE\",\"date\":\"2035-06-01\"}";
        settle(call("2026-03-31T02:16:01Z", SPREAD, far)).body("verdict", equalTo("OPEN"))
                .body("dueAt", equalTo("2035-06-01T20:00:00Z"))
                .body("settledAt", nullValue()).body("scores.brier", nullValue());
    }

    @Test
    void a_bar_that_never_came_is_void_once_patience_is_over() {
        settle(call("2026-03-31T02:16:01Z", SPREAD.replace("DRB", "DRX"), HOURS)).body("verdict", equalTo("VOID"))
                .body("reason", equalTo("NO_BASE_PRINT"));
    }

    @Test
    void a_market_that_is_not_built_is_void_and_said_so() {
        settle(call("2026-03-31T02:16:01Z", SPREAD, HOURS).replace("}]",
                "}],\"instruments\":[{\"symbol\":\"DRA\",\"kind\":\"TULIP\"}]"))
                .body("reason", equalTo("NO_MARKET"));
    }

    @Test
    void a_call_that_contradicts_itself_is_refused_field_by_field() {
        refused(call("2026-03-31T02:16:01Z", SPREAD.replace("SPREAD", "LEVEL"), HOURS), 422, "legs[0].benchmark");
        refused(call("2026-03-31T02:16:01Z", SPREAD.replace("LT", "BETWEEN"), HOURS), 422, "legs[0].low");
        refused(call("2026-03-31T02:16:01Z", SPREAD, HOURS.replace("HOURS", "SESSIONS")), 422, "deadline.count");
        refused(call("2026-03-31T02:16:01Z", SPREAD.replace("\"DRB\"", "\"DRA\""), HOURS), 422, "legs[0].benchmark");
        refused(call("2026-03-31T02:16:01Z", SPREAD, HOURS).replace("}]", "}],\"confidence\":{\"value\":1.2}"), 422,
                "confidence");
        refused(call("2026-02-30T02:16:01Z", SPREAD, HOURS), 422, "madeAt");
    }

    @Test
    void a_body_that_is_not_of_the_contracts_shape_is_malformed_field_by_field() {
        String good = call("2026-03-31T02:16:01Z", SPREAD, HOURS);
        refused(good.replace("\"madeAt\"", "\"madeOn\""), 400, "madeOn");
        refused(good.replace("\"LT\"", "\"BELOW\""), 400, "legs[0].op");
        refused(good.replace("\"bound\":0", "\"bound\":\"zero\""), 400, "legs[0].bound");
        refused(good.replace("2026-03-31T02:16:01Z", "yesterday"), 400, "madeAt");
        refused(good.replace("{\"madeAt\"", "{\"madeAt\":\"2026-03-31T02:16:01Z\",\"madeAt\""), 400, "madeAt");
        refused("null", 400, "body");
        refused("[]", 400, "body");
        for (String broken : new String[] { "", "{", good + "x", "{\"madeAt\":" }) {
            Http.broken().contentType("application/json").body(broken).post("/v1/settlements").then().statusCode(400)
                    .contentType(containsString("application/problem+json"));
        }
    }

    @Test
    void what_the_contract_requires_and_is_not_there_is_malformed() {
        String good = call("2026-03-31T02:16:01Z", SPREAD, HOURS);
        refused("{}", 400, "legs");
        refused("{}", 400, "madeAt");
        refused(good.replace("\"measure\":\"SPREAD\",", ""), 400, "legs[0].measure");
        refused(good.replace("\"kind\":\"HOURS\",", ""), 400, "deadline.kind");
        refused(call("2026-03-31T02:16:01Z", "null", HOURS), 400, "legs[0]");
        refused(call("2026-03-31T02:16:01Z", (SPREAD + ",").repeat(20) + SPREAD, HOURS), 400, "legs");
    }

    @Test
    void a_number_is_no_word_and_one_beyond_all_bounds_is_named() {
        String good = call("2026-03-31T02:16:01Z", SPREAD, HOURS);
        refused(good.replace("\"SPREAD\"", "1"), 400, "legs[0].measure");
        refused(good.replace("\"HOURS\"", "0"), 400, "deadline.kind");
        refused(good.replace("\"bound\":0", "\"bound\":" + "9".repeat(5000)), 400, "legs[0]");
        refused(good.replace("\"count\":null", "\"count\":2147483648"), 400, "deadline.count");
        refused(good.replace("}]", "}],\"confidence\":{\"value\":0.5,\"source\":\"X\"}"), 400, "confidence.source");
    }

    @Test
    void a_time_without_a_zone_is_malformed_and_one_that_cannot_be_kept_is_refused() {
        refused(call("2026-03-31T02:16:01", SPREAD, HOURS), 400, "madeAt");
        refused(call("+294277-01-01T00:00:00Z", SPREAD, HOURS), 422, "madeAt");
        refused(call("2026-03-31T02:16:01Z", SPREAD, "{\"kind\":\"SESSION_CLOSE\",\"date\":\"2026-02-30\"}"), 422,
                "deadline.date");
        for (String from : new String[] { "%2B294277-01-01T00:00:00Z", "-4713-01-01T00:00:00Z", "0000-01-01T00:00:00Z" }) {
            Http.broken().urlEncodingEnabled(false).get("/v1/settlements?from=" + from).then().statusCode(422)
                    .body("violations.field", hasItem("from"));
        }
    }

    @Test
    void a_deadline_before_publication_has_no_session_however_old_it_is() {
        settle(call("2026-03-31T02:16:01Z", SPREAD, HOURS.replace("2026-04-02", "1985-04-02"))).body("reason",
                equalTo("NO_SESSION"));
        settle(call("2026-03-31T02:16:01Z", SPREAD, "{\"kind\":\"SESSION_CLOSE\",\"date\":\"1985-04-02\"}"))
                .body("reason", equalTo("NO_SESSION"));
    }

    @Test
    void a_stored_settlement_that_is_not_there_is_not_found_and_a_bad_filter_is_named() {
        Http.api().get("/v1/settlements/018f0000-0000-7000-8000-000000000000").then().statusCode(404);
        Http.broken().get("/v1/settlements/18f").then().statusCode(400).body("violations.field", hasItem("predictionId"));
        Http.broken().get("/v1/settlements?verdict=MAYBE").then().statusCode(400).body("violations.field", hasItem("verdict"));
        Http.broken().get("/v1/settlements?memo=1").then().statusCode(400).body("violations.field", hasItem("memo"));
        Http.broken().get("/v1/settlements?from=2026-02-30T00:00:00Z").then().statusCode(422).body("violations.field",
                hasItem("from"));
        Http.broken().get("/v1/settlements?cursor=abc").then().statusCode(400).body("violations.field", hasItem("cursor"));
    }

    private static String call(String madeAt, String leg, String deadline) {
        return "{\"madeAt\":\"%s\",\"legs\":[%s],\"deadline\":%s}".formatted(madeAt, leg, deadline);
    }

    private static Matcher<Object> is(double value) {
        return hasToString(new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString());
    }

    private static ValidatableResponse settle(String call) {
        return Http.api().config(Http.CONFIG.jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL)))
                .contentType("application/json").body(call).post("/v1/settlements").then().statusCode(200);
    }

    private static void refused(String body, int status, String field) {
        Http.broken().contentType("application/json").body(body).post("/v1/settlements").then().statusCode(status)
                .contentType(containsString("application/problem+json")).body("violations.field", hasItem(field));
    }
}
