package callbook.prediction.claim;

import java.math.BigDecimal;

/**
 * One spelling for each number, so that equal calls are equal values: {@code 2.50} and {@code 2.5}, {@code 1E+2} and
 * {@code 100}.
 */
final class Decimals {

    /** Longer numbers are no prices, and spelling out an exponent of a billion digits would take all memory. */
    private static final int MOST_DIGITS = 40;

    private Decimals() {
    }

    static BigDecimal stable(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        if (Math.max(stripped.precision(), (long) stripped.precision() - stripped.scale()) > MOST_DIGITS
                || stripped.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("a number of more than " + MOST_DIGITS + " digits");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
