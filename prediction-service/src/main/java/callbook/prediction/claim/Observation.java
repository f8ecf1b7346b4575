package callbook.prediction.claim;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** A market fact that the memo asserts about the past or the present; never a call. */
public record Observation(String subject, Amount amount, Quote quote) {
    public Observation {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(quote, "quote");
    }

    /** The same, quoted anew. */
    public Observation quoted(UnaryOperator<Quote> quote) {
        return new Observation(subject, amount, quote.apply(this.quote));
    }

    /** What was measured, how much of it, in which unit. */
    public record Amount(Measure measure, BigDecimal value, Unit unit) {
        public Amount {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(unit, "unit");
            value = Decimals.stable(value);
        }
    }
}
