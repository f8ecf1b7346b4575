package callbook.prediction.claim;

import java.util.Objects;

/** The author declines to call. Never a call, never right or wrong. */
public record Abstention(Quote quote) {
    public Abstention {
        Objects.requireNonNull(quote, "quote");
    }
}
