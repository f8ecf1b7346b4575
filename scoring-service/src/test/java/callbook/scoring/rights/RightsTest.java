package callbook.scoring.rights;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import callbook.scoring.Http;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A service that asks for a write token. */
@QuarkusTest
class RightsTest {

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @ValueSource(strings = { "", "Bearer", "Bearer wrong", "Basic 0123456789abcdef", "Bearer 0123456789abcdef0" })
    void no_price_is_stored_for_a_caller_without_the_token(String authorization) {
        RequestSpecification caller = Http.stranger();
        if (!authorization.isEmpty()) {
            caller.header("Authorization", authorization);
        }
        prices(caller, "RIGHTSA").then().statusCode(401).header("WWW-Authenticate", "Bearer")
                .contentType(containsString("application/problem+json")).body("status", equalTo(401))
                .body("title", equalTo("Unauthorized"));

        Http.visitor().get("/v1/prices/RIGHTSA").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void a_stranger_is_turned_away_before_the_request_is_judged() {
        Http.stranger().contentType("text/csv").body("no header").post("/v1/prices").then().statusCode(401);
        Http.stranger().contentType("text/csv").body(new byte[] { (byte) 0xff }).post("/v1/prices?unknown=1").then()
                .statusCode(401);
    }

    @Test
    void the_token_opens_and_every_bar_names_its_writer() throws Exception {
        prices(Http.api().header("Authorization", "bearer " + Http.TOKEN), "RIGHTSB").then().statusCode(200)
                .body("accepted", equalTo(1));

        assertEquals("token-holder", Writers.of(database, "price_bar", "symbol", "RIGHTSB"));
    }

    @Test
    void a_dry_run_and_a_read_need_no_token() {
        Http.visitor().contentType("application/json").body("""
                {"madeAt":"2026-03-31T02:16:01Z","legs":[{"measure":"CHANGE","subject":"RIGHTSC","op":"LT","bound":0,
                "unit":"PERCENT"}],"deadline":{"kind":"SESSION_CLOSE","date":"2026-04-01"},
                "instruments":[{"symbol":"RIGHTSC","kind":"STOCK"}]}""").post("/v1/settlements").then().statusCode(200);
        Http.visitor().get("/v1/record").then().statusCode(200);
        assertEquals(200, Http.stranger().get("/q/health").statusCode());
    }

    private static Response prices(RequestSpecification caller, String symbol) {
        return caller.contentType("text/csv").body(("symbol,time,open,high,low,close,volume,source\n" + symbol
                + ",2026-04-01,,,,98,,test\n").getBytes(StandardCharsets.UTF_8)).post("/v1/prices");
    }
}
