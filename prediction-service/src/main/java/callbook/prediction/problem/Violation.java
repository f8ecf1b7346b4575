package callbook.prediction.problem;

import java.util.Objects;

/**
 * One thing wrong with a request.
 *
 * @param field the parameter, header or JSON path at fault, as the client wrote it
 * @param message what was expected, as a sentence a person can act on
 */
public record Violation(String field, String message) {

    public Violation {
        Objects.requireNonNull(field);
        Objects.requireNonNull(message);
    }
}
