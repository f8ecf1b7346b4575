package callbook.prediction.reading;

import java.util.EnumMap;
import java.util.Map;

import callbook.prediction.claim.Span;

/** Tags that stand together; each key at most once. */
final class TagSet {

    private final Map<Tag.Key, Tag> tags = new EnumMap<>(Tag.Key.class);
    private Span span;

    /** Adds a tag; false where its key is taken, and the tag opens the next set. */
    boolean add(Tag tag) {
        if (tags.containsKey(tag.key())) {
            return false;
        }
        tags.put(tag.key(), tag);
        span = span == null ? tag.span() : span.to(tag.span());
        return true;
    }

    /** A tag's value, null where the set has none. */
    String value(Tag.Key key) {
        Tag tag = tags.get(key);
        return tag == null ? null : tag.value();
    }

    Span span() {
        return span;
    }
}
