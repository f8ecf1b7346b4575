package callbook.scoring.settlement;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import callbook.scoring.Http;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;

/** From prices to scores over HTTP, for what does not trade on the stock exchange. Friday 3 April 2026 is Good Friday. */
@QuarkusTest
class EveryMarketTest {

    @Test
    void a_yield_is_settled_at_five_on_a_good_friday_with_all_of_its_scores() {
        prices("US07Y,2026-04-02,,,,4.10,,test\nUS07Y,2026-04-03,,,,4.16,,test\n");

        settle("US07Y", "YIELD", "BASIS_POINTS", "5").body("verdict", equalTo("RIGHT"))
                .body("legs[0].base.time", equalTo("2026-04-02T21:00:00Z"))
                .body("legs[0].settling.time", equalTo("2026-04-03T21:00:00Z")).body("legs[0].measured", equalTo(6))
                .body("scores.brier", closeTo(0.3025, 1e-9))
                .body("scores.log", closeTo(-0.798507696218, 1e-9))
                .body("scores.spherical", closeTo(0.633237790257, 1e-9))
                .body("scores.baseline", closeTo(-15.200309344505, 1e-9))
                .body("scores.grade", nullValue());
    }

    @Test
    void a_metal_and_the_dollar_index_are_settled_at_five_too() {
        prices("XPT-USD,2026-04-02,,,,900,,test\nXPT-USD,2026-04-03,,,,909,,test\n");
        prices("DXY,2026-04-02,,,,100,,test\nDXY,2026-04-03,,,,101,,test\n");

        settle("XPT-USD", "METAL", "PERCENT", "1").body("verdict", equalTo("WRONG"))
                .body("legs[0].settling.time", equalTo("2026-04-03T21:00:00Z"));
        settle("DXY", "INDEX", "PERCENT", "0").body("verdict", equalTo("RIGHT"))
                .body("legs[0].settling.time", equalTo("2026-04-03T21:00:00Z"));
    }

    @Test
    void oil_and_copper_have_no_session_on_good_friday() {
        Http.api().contentType("text/csv").body(csv("HG,2026-04-03,,,,5,,test\nNG,2026-04-03,,,,3,,test\n"))
                .post("/v1/prices").then().body("rejected.reason.unique()", equalTo(List.of("NOT_A_SESSION")));

        settle("HG", "METAL", "PERCENT", "1").body("verdict", equalTo("VOID")).body("reason", equalTo("NO_SESSION"));
        settle("NG", "ENERGY", "PERCENT", "1").body("reason", equalTo("NO_SESSION"));
    }

    private static void prices(String rows) {
        Http.api().contentType("text/csv").body(csv(rows)).post("/v1/prices").then().statusCode(200)
                .body("rejectedCount", equalTo(0));
    }

    private static byte[] csv(String rows) {
        return ("symbol,time,open,high,low,close,volume,source\n" + rows).getBytes(StandardCharsets.UTF_8);
    }

    /** Of a call made on the evening before Good Friday for that day. */
    private static ValidatableResponse settle(String symbol, String kind, String unit, String bound) {
        JsonConfig doubles = JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE);
        return Http.api().config(Http.CONFIG.jsonConfig(doubles)).contentType("application/json").body("""
                {"madeAt":"2026-04-02T21:00:00Z","confidence":{"value":0.45,"source":"TAG"},
                 "legs":[{"measure":"CHANGE","subject":"%s","op":"GT","bound":%s,"unit":"%s"}],
                 "deadline":{"kind":"SESSION_CLOSE","date":"2026-04-03","exact":true},
                 "instruments":[{"symbol":"%s","kind":"%s"}]}""".formatted(symbol, bound, unit, symbol, kind))
                .post("/v1/settlements").then().statusCode(200);
    }
}
