package callbook.scoring.price;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A price that a settlement used.
 *
 * @param time the instant that it is the price of
 * @param source who says so
 * @param revision of the bar that it was read from, 1 for the first; 0 for a number that the call itself states
 */
public record Print(String symbol, Instant time, Price price, String source, int revision) {

    /** The source of a "current price" that stands in the call. */
    public static final String STATED = "stated";

    public Print {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(time);
        Objects.requireNonNull(price);
        Objects.requireNonNull(source);
    }

    /** The number, where it is known exactly. */
    public Optional<BigDecimal> value() {
        return price.isExact() ? Optional.of(price.ends().get(0)) : Optional.empty();
    }

    /** The lower end, where only an interval is known. */
    public Optional<BigDecimal> low() {
        return price.ends().size() == 2 ? Optional.of(price.ends().get(0)) : Optional.empty();
    }

    /** The upper end, where only an interval is known. */
    public Optional<BigDecimal> high() {
        return price.ends().size() == 2 ? Optional.of(price.ends().get(1)) : Optional.empty();
    }
}
