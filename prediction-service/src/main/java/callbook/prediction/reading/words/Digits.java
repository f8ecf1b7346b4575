package callbook.prediction.reading.words;

/** Where a number ends, and whether it is well formed in the US style: commas part groups of three, one point the decimals. */
final class Digits {

    /** Signs that write a number in some style or other, where a digit follows. */
    private static final String SEPARATORS = ".,'’";

    /** Other currencies are no dollars; the last stands for what was cut out of the text. */
    private static final String FOREIGN = "€£¥₹₩₽\uFFFC";
    private static final int MOST_DIGITS = 18;

    private Digits() {
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether there is nothing but digits. */
    static boolean areAll(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mark makes a figure beside it one that cannot be read. */
    static boolean isForeign(char c) {
        return FOREIGN.indexOf(c) >= 0;
    }

    /** The index after everything that is written as one number, well formed or not; {@code from} itself where none begins. */
    static int end(String text, int from, int limit) {
        int at = from;
        while (at < limit && (isDigit(text.charAt(at)) || separates(text, at, limit))) {
            at++;
        }
        return at;
    }

    private static boolean separates(String text, int at, int limit) {
        return SEPARATORS.indexOf(text.charAt(at)) >= 0 && at + 1 < limit && isDigit(text.charAt(at + 1));
    }

    /**
     * Whether it is a number here: {@code 6,600.50} and {@code .5}, but not {@code 6,00}, {@code 66.739,00} or
     * {@code 1234,567}.
     */
    static boolean isReadable(String number) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        String decimals = point < 0 ? "" : number.substring(point + 1);
        return number.length() <= MOST_DIGITS && isGrouped(whole) && areAll(decimals);
    }

    private static boolean isGrouped(String whole) {
        if (whole.indexOf(',') < 0) {
            return areAll(whole);
        }
        String[] groups = whole.split(",", -1);
        for (int at = 0; at < groups.length; at++) {
            boolean three = groups.length == 1 || groups[at].length() == 3
                    || at == 0 && !groups[at].isEmpty() && groups[at].length() < 3;
            if (!three || !areAll(groups[at])) {
                return false;
            }
        }
        return groups.length == 1 || whole.charAt(0) != '0';
    }
}
