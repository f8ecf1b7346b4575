package callbook.prediction;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What operators and newcomers find on every service. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class ServiceTest {

    @Test
    void health_is_up_when_the_database_is_there() {
        Http.broken().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void the_contract_is_served_as_it_was_written() {
        Http.broken().get("/q/openapi").then().statusCode(200).body(startsWith("---"))
                .body(containsString("openapi: 3.0.3")).body(containsString("operationId"));
    }

    @Test
    void swagger_ui_and_metrics_are_there() {
        Http.broken().get("/q/swagger-ui/").then().statusCode(200);
        Http.broken().get("/q/metrics").then().statusCode(200).body(containsString("jvm_"));
    }
}
