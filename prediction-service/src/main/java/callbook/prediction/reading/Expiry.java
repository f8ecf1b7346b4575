package callbook.prediction.reading;

import java.util.List;
import java.util.Objects;

import callbook.prediction.claim.Explanation;
import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Span;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.time.Due;

/**
 * An end in time.
 *
 * @param text the words that made it
 * @param how which rule read them
 */
record Expiry(Due due, String text, Explanation.Step how) {

    static Expiry of(Item.When when, String text) {
        if (when == null) {
            return null;
        }
        Quote words = Quote.at(when.span(), text);
        return new Expiry(when.due(), words.text(), new Explanation.Step(when.rule().name(), when.rule().sentence(),
                List.of(new Explanation.Word(when.role().name(), words))));
    }

    /** The end that a set of tags states, or null. */
    static Expiry of(TagSet tags, Tools tools) {
        String value = tags == null ? null : tags.value(Tag.Key.TIMEFRAME);
        return tools.timeframe(value).map(due -> new Expiry(due, value, new Explanation.Step("TIMEFRAME_TAG",
                "the timeframe tag, where the prose names no end",
                List.of(new Explanation.Word("TAG", Quote.at(tags.span(), tools.text())))))).orElse(null);
    }

    /** The end that is stated beside the text, or null. */
    static Expiry beside(String timeframe, Tools tools) {
        return tools.timeframe(timeframe).map(due -> new Expiry(due, timeframe, new Explanation.Step("TIMEFRAME_BESIDE",
                "the timeframe stated beside the text, where nothing in it names an end", List.of()))).orElse(null);
    }

    /** The end that a cell of a table states, or null. */
    static Expiry at(Span cell, Tools tools) {
        Quote words = Quote.at(cell, tools.text());
        return tools.timeframe(words.text()).map(due -> new Expiry(due, words.text(), new Explanation.Step("TIMEFRAME_CELL",
                "the end in another column of the call's row", List.of(new Explanation.Word("CELL", words))))).orElse(null);
    }

    boolean endsWith(Expiry other) {
        return Objects.equals(due, other == null ? null : other.due);
    }
}
