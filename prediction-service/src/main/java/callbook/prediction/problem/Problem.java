package callbook.prediction.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The body of every answer with an error status (RFC 9457, {@code application/problem+json}).
 *
 * @param type always {@code about:blank}: the status says the kind, {@code detail} and {@code violations} the rest
 * @param title the status in words
 * @param status the HTTP status code
 * @param detail what is wrong and what was expected
 * @param instance the path that was asked for
 * @param violations the fields at fault; left out where no single field is
 */
public record Problem(String type, String title, int status, String detail, String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        violations = List.copyOf(violations);
    }
}
