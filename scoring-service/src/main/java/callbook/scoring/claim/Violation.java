package callbook.scoring.claim;

import java.util.Objects;

/**
 * One thing that is wrong with what was sent.
 *
 * @param field the path of the field, for example {@code legs[0].bound}
 * @param message what is wrong with it, for the sender
 */
public record Violation(String field, String message) {
    public Violation {
        Objects.requireNonNull(field);
        Objects.requireNonNull(message);
    }
}
