package callbook.prediction.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import callbook.prediction.claim.Span;

/** Tags that stand together; each key at most once. */
final class TagSet {

    private final Map<Tag.Key, Tag> tags = new EnumMap<>(Tag.Key.class);
    private final List<String> conflicts = new ArrayList<>();
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

    /** Takes in a set that says nothing about a direction and stands beside this one: what it says otherwise is noted. */
    void absorb(TagSet other) {
        other.tags.forEach((key, tag) -> {
            Tag known = tags.putIfAbsent(key, tag);
            if (known != null && !known.value().equalsIgnoreCase(tag.value())) {
                conflicts.add("CONFLICT: two tags say \"" + known.value() + "\" and \"" + tag.value() + "\"; the first counts");
            }
        });
        span = span.to(other.span);
    }

    /** Whether it could be about a call of its own. */
    boolean isSubordinate() {
        return !tags.containsKey(Tag.Key.DIRECTION);
    }

    /** Where its tags disagree with each other. */
    List<String> conflicts() {
        return conflicts;
    }

    /** A tag's value, null where the set has none. A direction takes in the subject and the benchmark of tags of their own. */
    String value(Tag.Key key) {
        Tag tag = tags.get(key);
        if (tag == null) {
            return null;
        }
        return key == Tag.Key.DIRECTION ? Bearings.of(tag.value(), written(Tag.Key.SUBJECT), written(Tag.Key.BENCHMARK))
                : tag.value();
    }

    private String written(Tag.Key key) {
        return tags.containsKey(key) ? tags.get(key).value() : "";
    }

    Span span() {
        return span;
    }
}
