package callbook.scoring.record;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import org.junit.jupiter.api.Test;

import callbook.scoring.Http;
import io.quarkus.test.junit.QuarkusTest;

/** What is not asked as the contract says. */
@QuarkusTest
class RecordRefusalTest {

    @Test
    void a_grouping_there_is_not_is_a_400_that_names_those_there_are() {
        for (String by : new String[] { "category", "horizon", "Mind", "whole" }) {
            Http.broken().queryParam("by", by).get("/v1/record").then().statusCode(400)
                    .body("violations[0].field", equalTo("by"))
                    .body("violations[0].message", containsString("[mind, symbol, month]"));
        }
    }

    @Test
    void an_instant_that_is_none_is_a_400_and_one_that_cannot_be_a_422() {
        Map.of("yesterday", 400, "2026-04-01", 400, "2026-02-30T00:00:00Z", 422, "+1000000000-12-31T23:59:59Z", 422)
                .forEach((asOf, status) -> Http.broken().queryParam("asOf", asOf).get("/v1/record").then().statusCode(status)
                        .body("violations[0].field", equalTo("asOf")));
    }

    @Test
    void an_unknown_parameter_is_refused() {
        Http.broken().queryParam("auhtor", "workshop").get("/v1/record").then().statusCode(400)
                .body("violations[0].field", equalTo("auhtor"));
    }

    @Test
    void an_author_that_nobody_can_be_is_a_422() {
        Http.broken().queryParam("author", "work\0shop").get("/v1/record").then().statusCode(422)
                .body("violations[0].field", equalTo("author"));
    }
}
