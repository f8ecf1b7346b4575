package callbook.prediction.problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import callbook.prediction.Http;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class ProblemTest {

    private static final String FEED = "/v1/extractions/feed";

    @Test
    void an_unknown_query_parameter_is_refused_by_name() {
        problem(Http.broken().get(FEED + "?limt=5").then(), 400).body("violations.field", hasItem("limt"));
    }

    @Test
    void a_parameter_given_twice_is_refused() {
        problem(Http.broken().get(FEED + "?limit=5&limit=6").then(), 400).body("violations.field", hasItem("limit"));
    }

    @Test
    void a_limit_outside_its_range_or_not_a_number_is_refused() {
        for (String limit : new String[] { "0", "501", "-1", "abc", "1.5", "", "99999999999" }) {
            problem(Http.broken().get(FEED + "?limit=" + limit).then(), 400).body("violations.field", hasItem("limit"));
        }
    }

    @Test
    void a_path_that_is_not_there_is_a_problem_too() {
        problem(Http.broken().get("/v1/nothing").then(), 404);
        problem(Http.broken().get("/nothing/at/all").then(), 404);
    }

    @Test
    void a_method_that_a_path_does_not_take_is_a_problem() {
        problem(Http.broken().delete(FEED).then(), 405);
    }

    @Test
    void an_accept_header_that_nothing_fits_is_a_problem() {
        problem(Http.broken().accept("image/png").get(FEED).then(), 406);
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status).contentType(containsString("application/problem+json"))
                .body("status", equalTo(status)).body("type", equalTo("about:blank"))
                .body("detail", not(containsString("Exception")));
    }
}
