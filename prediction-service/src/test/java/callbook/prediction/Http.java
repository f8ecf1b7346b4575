package callbook.prediction;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.HeaderConfig.headerConfig;
import static io.restassured.config.RestAssuredConfig.config;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;

import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Calls to the service under test, each checked against its contract. */
public final class Http {

    static final OpenApiInteractionValidator CONTRACT = OpenApiInteractionValidator.createFor("META-INF/openapi.yaml")
            .withLevelResolver(LevelResolver.create().withLevel("validation.request.parameter.query.unexpected", Level.ERROR)
                    .build())
            .build();

    /** What the service under test asks whoever stores for: META-INF/microprofile-config.properties sets it. */
    public static final String TOKEN = "0123456789abcdef";

    // Without this a byte[] body of text/markdown is refused by the client.
    private static final RestAssuredConfig CONFIG = config().encoderConfig(encoderConfig()
            .appendDefaultContentCharsetToContentTypeIfUndefined(false).encodeContentTypeAs("text/markdown", ContentType.TEXT))
            .headerConfig(headerConfig().overwriteHeadersWithName("Authorization", "Content-Type", "Accept"));

    private Http() {
    }

    /** A request and an answer that both keep the contract, of a caller who may store. */
    public static RequestSpecification api() {
        return broken().filter(new OpenApiValidationFilter(CONTRACT));
    }

    /** A request that breaks the contract on purpose, of a caller who may store; look at the answer yourself. */
    public static RequestSpecification broken() {
        return stranger().header("Authorization", "Bearer " + TOKEN);
    }

    /** A request and an answer that both keep the contract, of a caller who shows no token. */
    public static RequestSpecification visitor() {
        return stranger().filter(new OpenApiValidationFilter(CONTRACT));
    }

    /** A request of a caller who shows no token; look at the answer yourself. */
    public static RequestSpecification stranger() {
        return given().config(CONFIG);
    }
}
