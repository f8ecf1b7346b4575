package callbook.prediction.claim;

import java.util.Objects;

/** Words of the memo and where they stand: {@code text} is exactly what the memo has at {@code span}. */
public record Quote(String text, Span span) {
    public Quote {
        Objects.requireNonNull(span, "span");
        if (text.length() != span.end() - span.start()) {
            throw new IllegalArgumentException("a quote is as long as its span");
        }
    }

    /** Quotes the memo's text at a span. */
    public static Quote at(Span span, String memo) {
        return new Quote(span.of(memo), span);
    }
}
