package callbook.prediction.reading.words;

/** Where a number ends: digits, commas before groups of three, and one decimal part. */
final class Digits {

    private Digits() {
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The index after the number that begins at {@code from}; {@code from} itself where none does. */
    static int end(String text, int from, int limit) {
        int at = from;
        while (at < limit && (isDigit(text.charAt(at)) || at > from && isGroup(text, at, limit))) {
            at++;
        }
        if (is(text, at, limit, '.') && digit(text, at + 1, limit)) {
            at++;
            while (digit(text, at, limit)) {
                at++;
            }
        }
        return at;
    }

    private static boolean isGroup(String text, int at, int limit) {
        return text.charAt(at) == ',' && digit(text, at + 1, limit) && digit(text, at + 2, limit) && digit(text, at + 3, limit)
                && !digit(text, at + 4, limit);
    }

    private static boolean digit(String text, int at, int limit) {
        return at < limit && isDigit(text.charAt(at));
    }

    private static boolean is(String text, int at, int limit, char wanted) {
        return at < limit && text.charAt(at) == wanted;
    }
}
