package callbook.prediction.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import callbook.prediction.claim.Span;

/**
 * A tag in square brackets: {@code [DIRECTION: down (IWM relative to META)]}, by any name and spelling of {@code tags.csv}.
 *
 * @param span where it stands; of several in one bracket the first takes the opening and the last the closing mark
 */
record Tag(Key key, String value, Span span) {

    /** What a tag can state. */
    enum Key {
        DIRECTION,
        TIMEFRAME,
        CONFIDENCE,
        SUBJECT,
        BENCHMARK
    }

    /** A longer bracket is prose. */
    private static final int LONGEST = 400;
    private static final String OPENING = "[［【";
    private static final String CLOSING = "]］】";
    private static final String SEPARATORS = "|｜;,·•/";

    /** The tags of a stretch of text, in order. */
    static List<Tag> in(String text, Span span) {
        List<Tag> tags = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            List<Tag> found = OPENING.indexOf(text.charAt(at)) >= 0 ? at(text, at, span.end()) : List.of();
            tags.addAll(found);
            at = found.isEmpty() ? at + 1 : found.get(found.size() - 1).span.end();
        }
        return tags;
    }

    /** The tags of the bracket that opens at an index; none where it does not begin with a name. */
    private static List<Tag> at(String text, int open, int end) {
        Optional<TagNames.Found> name = TagNames.at(text, open + 1, Math.min(end, open + LONGEST));
        int close = name.isEmpty() ? -1 : close(text, open + 1, Math.min(end, open + LONGEST));
        List<Tag> tags = new ArrayList<>();
        int from = open;
        while (close >= 0 && name.isPresent()) {
            int stop = next(text, name.get().value(), close);
            tags.add(new Tag(name.get().key(), TagNames.trim(text.substring(name.get().value(), stop)),
                    new Span(from, stop == close ? close + 1 : stop)));
            from = stop;
            name = stop == close ? Optional.empty() : TagNames.at(text, stop + 1, close);
        }
        return tags;
    }

    /** Where the next tag of the same bracket is parted off, or the closing mark. */
    private static int next(String text, int from, int close) {
        for (int at = from; at < close; at++) {
            boolean parts = SEPARATORS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '\n';
            if (parts && TagNames.at(text, at + 1, close).isPresent()) {
                return at;
            }
        }
        return close;
    }

    private static int close(String text, int from, int end) {
        int at = from;
        while (at < end && CLOSING.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at < end ? at : -1;
    }
}
