package callbook.memo.intake;

/**
 * A reader found something.
 *
 * @param end index of the first token behind it
 */
record Match<T>(Found<T> found, int end) {

    static <T> Match<T> known(T value, int end) {
        return new Match<>(new Found.Known<>(value), end);
    }

    static <T> Match<T> impossible(String why, int end) {
        return new Match<>(new Found.Impossible<>(why), end);
    }

    static <T> Match<T> unclear(String why, int end) {
        return new Match<>(new Found.Unclear<>(why), end);
    }
}
