package callbook.memo.intake;

/**
 * Something that stands in a header and was meant to be a {@code T}. Only {@link Known} has a value: the other two are
 * never guessed at.
 */
sealed interface Found<T> {

    /** It says one thing, and that exists. */
    record Known<T>(T value) implements Found<T> {
        @Override
        public T orNull() {
            return value;
        }

        @Override
        public String why() {
            return "";
        }
    }

    /** It has the right form and names nothing: February 30, 25:00. */
    record Impossible<T>(String why) implements Found<T> {
    }

    /** It leaves open what it means: no year, 04/03/2026. */
    record Unclear<T>(String why) implements Found<T> {
    }

    /** The value, or null where there is none. */
    default T orNull() {
        return null;
    }

    /** Why there is no value; empty for {@link Known}. */
    String why();

}
