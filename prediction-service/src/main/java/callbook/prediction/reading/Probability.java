package callbook.prediction.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import callbook.prediction.claim.Confidence;
import callbook.prediction.reading.words.Table;

/**
 * A probability as tags, datelines and debates write it: {@code 0.45}, {@code .45}, {@code 45%}, {@code 7/10} or
 * {@code high (0.7)}.
 */
final class Probability {

    /** More digits than this are no estimate, and hostile text could hold a million. */
    private static final int MOST_DIGITS = 40;
    private static final int LONGEST = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 12;
    private static final int MOST_DIGITS_OF_A_RATIO = 3;
    private static final List<String> BEFORE = words("BEFORE");
    private static final List<String> PERCENT = words("PERCENT");
    private static final List<String> RATIO = List.of("/", "in ", "out of ");

    private Probability() {
    }

    /** The probability that a value states; empty outside 0 to 1, for a range, a bound and words. Never clipped. */
    static Optional<BigDecimal> read(String value) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
        String number = withoutWords(plain);
        int end = end(number);
        if (end == 0 || end > MOST_DIGITS) {
            return Optional.empty();
        }
        BigDecimal first = new BigDecimal(number.substring(0, end).replace(',', '.'));
        String rest = number.substring(end).strip();
        return ratio(first, rest).or(() -> share(first, rest)).filter(Confidence::isProbability);
    }

    private static Optional<BigDecimal> share(BigDecimal number, String rest) {
        Optional<String> percent = PERCENT.stream().filter(rest::startsWith).findFirst();
        String after = percent.map(word -> rest.substring(word.length()).strip()).orElse(rest);
        return isAlone(after) ? Optional.of(number.movePointLeft(percent.isPresent() ? 2 : 0)) : Optional.empty();
    }

    /** "7/10", "7 in 10", "7 out of 10". */
    private static Optional<BigDecimal> ratio(BigDecimal number, String rest) {
        Optional<String> word = RATIO.stream().filter(rest::startsWith).findFirst();
        if (word.isEmpty()) {
            return Optional.empty();
        }
        String whole = rest.substring(word.get().length()).strip();
        int end = end(whole);
        if (end == 0 || end > MOST_DIGITS_OF_A_RATIO || !isAlone(whole.substring(end).strip())) {
            return Optional.empty();
        }
        BigDecimal all = new BigDecimal(whole.substring(0, end).replace(',', '.'));
        boolean tens = all.compareTo(BigDecimal.TEN) == 0 || all.compareTo(HUNDRED) == 0;
        return all.signum() == 0 || all.scale() > 0 || number.scale() > 0 && !tens ? Optional.empty()
                : Optional.of(number.divide(all, DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** Whether what follows a number leaves it one probability: a remark, but no other end of a range. */
    private static boolean isAlone(String after) {
        if (after.isEmpty()) {
            return true;
        }
        char first = after.charAt(0);
        boolean dash = "-–—,.;!".indexOf(first) >= 0;
        return "(*)_]\\".indexOf(first) >= 0 || dash && after.chars().noneMatch(Character::isDigit);
    }

    private static String withoutWords(String value) {
        String rest = value.startsWith("+") ? value.substring(1) : value;
        for (String word : BEFORE) {
            boolean whole = rest.startsWith(word) && (rest.length() == word.length()
                    || !Character.isLetter(word.charAt(word.length() - 1)) || !Character.isLetter(rest.charAt(word.length())));
            if (whole) {
                String after = rest.substring(word.length()).strip();
                String number = after.isEmpty() || "(,:=@".indexOf(after.charAt(0)) < 0 ? after : after.substring(1).strip();
                return number.startsWith("~") ? number.substring(1).strip() : number;
            }
        }
        return rest;
    }

    /** The index after the digits with at most one point among them; 0 where there are none. */
    private static int end(String value) {
        int at = 0;
        int points = 0;
        int digits = 0;
        while (at < value.length() && (isDigit(value.charAt(at)) || points == 0 && isPoint(value, at))) {
            points += isDigit(value.charAt(at)) ? 0 : 1;
            digits += isDigit(value.charAt(at)) ? 1 : 0;
            at++;
        }
        return digits == 0 ? 0 : at;
    }

    /** A point, or a comma that some write for it. */
    private static boolean isPoint(String value, int at) {
        boolean digit = at + 1 < value.length() && isDigit(value.charAt(at + 1));
        return digit && (value.charAt(at) == '.' || value.charAt(at) == ',' && at > 0 && at < 3);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static List<String> words(String key) {
        return Table.rows("tags.csv").stream().filter(row -> row.get(0).equals(key))
                .flatMap(row -> Table.values(row.get(1)).stream()).sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }
}
