package callbook.prediction.reading;

import java.util.Objects;

import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.time.Due;

/** An end in time with the words that made it. */
record Expiry(Due due, String text) {

    static Expiry of(Item.When when, String text) {
        return when == null ? null : new Expiry(when.due(), when.span().of(text));
    }

    boolean endsWith(Expiry other) {
        return Objects.equals(due, other == null ? null : other.due);
    }
}
