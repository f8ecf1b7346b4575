package callbook.scoring.price;

import java.math.BigDecimal;

/** Reads the numbers of one row and remembers whether one of them was none. */
final class BarNumbers {
    /** More digits than any price has; beyond that a number is an attack on exact arithmetic. */
    private static final int DIGITS = 30;
    private static final int LONGEST = 50;

    private boolean bad;

    /** The number, or null where the field is empty or no number. */
    BigDecimal read(String field) {
        if (field == null || field.isBlank()) {
            return null;
        }
        String text = field.strip();
        BigDecimal number = text.length() <= LONGEST && text.chars().allMatch(c -> c < 128) ? parse(text) : null;
        bad |= number == null;
        return number;
    }

    boolean anyBad() {
        return bad;
    }

    private static BigDecimal parse(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return number.precision() <= DIGITS && Math.abs((long) number.scale()) <= DIGITS ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
