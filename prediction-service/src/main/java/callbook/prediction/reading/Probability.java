package callbook.prediction.reading;

import java.math.BigDecimal;
import java.util.Optional;

import callbook.prediction.claim.Confidence;

/** A probability as tags, datelines and debates write it: {@code 0.45}, {@code .45} or {@code 45%}. */
final class Probability {

    /** More digits than this are no estimate, and hostile text could hold a million. */
    private static final int MOST_DIGITS = 40;

    private Probability() {
    }

    /** The probability that a value begins with; empty outside 0 to 1, for a range and for words. Never clipped. */
    static Optional<BigDecimal> read(String value) {
        String trimmed = value.strip();
        int end = end(trimmed);
        if (end == 0 || end > MOST_DIGITS) {
            return Optional.empty();
        }
        String rest = trimmed.substring(end).strip();
        boolean percent = rest.startsWith("%");
        String after = percent ? rest.substring(1).strip() : rest;
        boolean alone = after.isEmpty() || after.startsWith("(") || after.startsWith("—") || after.startsWith("*");
        BigDecimal number = new BigDecimal(trimmed.substring(0, end)).movePointLeft(percent ? 2 : 0);
        return Optional.of(number).filter(found -> alone && Confidence.isProbability(found));
    }

    /** The index after the digits with at most one point among them; 0 where there are none. */
    private static int end(String value) {
        int at = value.startsWith("+") ? 1 : 0;
        int points = 0;
        int digits = 0;
        while (at < value.length() && (isDigit(value.charAt(at)) || value.charAt(at) == '.' && points == 0)) {
            points += value.charAt(at) == '.' ? 1 : 0;
            digits += value.charAt(at) == '.' ? 0 : 1;
            at++;
        }
        return digits == 0 || value.charAt(at - 1) == '.' ? 0 : at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
