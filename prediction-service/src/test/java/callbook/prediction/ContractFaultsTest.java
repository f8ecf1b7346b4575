package callbook.prediction;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;

/** The contract check must bite: an answer or a request with a fault planted in it is found. */
class ContractFaultsTest {

    private static final String PROBLEM = """
            {"type":"about:blank","title":"Bad Request","status":400,"detail":"d","instance":"/v1/predictions"}""";

    @Test
    void a_problem_as_the_contract_says_passes() {
        assertFalse(faulty(PROBLEM));
    }

    @Test
    void a_missing_field_an_extra_field_and_a_wrong_type_are_found() {
        assertTrue(faulty(PROBLEM.replace("\"detail\":\"d\",", "")));
        assertTrue(faulty(PROBLEM.replace("{", "{\"stack\":\"at callbook\",")));
        assertTrue(faulty(PROBLEM.replace("400", "\"400\"")));
    }

    @Test
    void an_unknown_query_parameter_is_found() {
        assertTrue(Http.CONTRACT
                .validateRequest(SimpleRequest.Builder.get("/v1/predictions").withQueryParam("auhtor", "workshop").build())
                .hasErrors());
    }

    private static boolean faulty(String body) {
        return Http.CONTRACT.validateResponse("/v1/predictions", Method.GET,
                SimpleResponse.Builder.badRequest().withContentType("application/problem+json").withBody(body).build())
                .hasErrors();
    }
}
