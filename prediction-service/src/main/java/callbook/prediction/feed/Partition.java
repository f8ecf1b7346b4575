package callbook.prediction.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of {@code count} parts of the feed. An author's events are all in the same part, so that their order holds in it.
 *
 * @param index from 0 to {@code count} − 1: the first 8 hexadecimal digits of the author's md5, modulo {@code count}
 * @param count 1 to 64
 */
record Partition(int index, int count) {

    /** The feed undivided. */
    static final Partition WHOLE = new Partition(0, 1);

    private static final int MOST = 64;
    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]?)/([1-9][0-9]?)");

    Partition {
        if (count < 1 || count > MOST || index < 0 || index >= count) {
            throw new IllegalArgumentException(index + "/" + count);
        }
    }

    /** Reads {@code index/count}; empty where the text names no partition. Each has one spelling. */
    static Optional<Partition> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int index = Integer.parseInt(form.group(1));
        int count = Integer.parseInt(form.group(2));
        return index < count && count <= MOST ? Optional.of(new Partition(index, count)) : Optional.empty();
    }

    @Override
    public String toString() {
        return index + "/" + count;
    }
}
