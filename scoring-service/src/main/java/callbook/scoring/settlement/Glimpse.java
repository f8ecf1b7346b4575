package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What is known of some prints: that all of them lie in [low, high], that one of them is at most {@code someAtMost} and that
 * one
 * is at least {@code someAtLeast}.
 */
record Glimpse(BigDecimal low, BigDecimal someAtMost, BigDecimal someAtLeast, BigDecimal high) {
    Glimpse {
        Objects.requireNonNull(low);
        Objects.requireNonNull(someAtMost);
        Objects.requireNonNull(someAtLeast);
        Objects.requireNonNull(high);
    }

    /** One print. */
    static Glimpse at(BigDecimal print) {
        return new Glimpse(print, print, print, print);
    }

    /** A bar wholly inside: its low and its high are prints. */
    static Glimpse whole(BigDecimal low, BigDecimal high) {
        return new Glimpse(low, low, high, high);
    }

    /** One print is known, others are possible. */
    static Glimpse around(BigDecimal print, BigDecimal low, BigDecimal high) {
        return new Glimpse(low, print, print, high);
    }

    /** No print is known, but there are some in a range. */
    static Glimpse somewhere(BigDecimal low, BigDecimal high) {
        return new Glimpse(low, high, low, high);
    }
}
