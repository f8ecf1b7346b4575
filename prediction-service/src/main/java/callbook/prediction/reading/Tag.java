package callbook.prediction.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import callbook.prediction.claim.Span;

/** A tag in square brackets: {@code [DIRECTION: down (IWM relative to META)]}, in any case. */
record Tag(Key key, String value, Span span) {

    /** What a tag can state. */
    enum Key {
        DIRECTION,
        TIMEFRAME,
        CONFIDENCE
    }

    /** A longer bracket is prose. */
    private static final int LONGEST = 400;

    /** The tags of a stretch of text, in order. */
    static List<Tag> in(String text, Span span) {
        List<Tag> tags = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            Optional<Tag> tag = text.charAt(at) == '[' && mayOpen(text, at) ? at(text, at, span.end()) : Optional.empty();
            tag.ifPresent(tags::add);
            at = tag.map(found -> found.span.end()).orElse(at + 1);
        }
        return tags;
    }

    private static boolean mayOpen(String text, int open) {
        return open + 1 < text.length() && " dtcDTC".indexOf(text.charAt(open + 1)) >= 0;
    }

    private static Optional<Tag> at(String text, int open, int end) {
        String inside = text.substring(open + 1, Math.min(end, open + LONGEST));
        int close = inside.indexOf(']');
        int colon = inside.indexOf(':');
        if (close < 0 || colon < 0 || colon > close) {
            return Optional.empty();
        }
        String name = inside.substring(0, colon).strip().toUpperCase(Locale.ROOT).replace(" ", "");
        for (Key key : Key.values()) {
            if (key.name().equals(name)) {
                return Optional.of(new Tag(key, inside.substring(colon + 1, close).strip(), new Span(open, open + close + 2)));
            }
        }
        return Optional.empty();
    }
}
