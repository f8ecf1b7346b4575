package callbook.scoring;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
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

    // Without this a byte[] body of text/csv is refused by the client.
    public static final RestAssuredConfig CONFIG = config().encoderConfig(encoderConfig()
            .appendDefaultContentCharsetToContentTypeIfUndefined(false).encodeContentTypeAs("text/csv", ContentType.TEXT));

    private Http() {
    }

    /** A request and an answer that both keep the contract. */
    public static RequestSpecification api() {
        return given().config(CONFIG).filter(new OpenApiValidationFilter(CONTRACT));
    }

    /** A request that breaks the contract on purpose; look at the answer yourself. */
    public static RequestSpecification broken() {
        return given().config(CONFIG);
    }
}
