package callbook.prediction.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.Tag.Key;
import callbook.prediction.reading.layout.Passage;
import callbook.prediction.reading.words.Table;

/**
 * The tags of a section: those in brackets, and the lines of a card ("Direction: down (IWM)", "Timeframe: 48h"), which are tags
 * without brackets where one of them is nothing but a direction.
 */
final class Cards {

    private static final List<String> DIRECTIONS = Table.rows("tags.csv").stream().filter(row -> row.get(0).equals("CARD"))
            .flatMap(row -> Table.values(row.get(1)).stream()).toList();
    private static final int LONGEST_LINE = 300;
    private static final String BARS = "|｜\n";

    private final String text;
    private final boolean card;

    private Cards(String text, boolean card) {
        this.text = text;
        this.card = card;
    }

    static Cards of(String text, List<Passage> passages) {
        List<Tag> lines = passages.stream().flatMap(passage -> lines(text, passage.span()).stream()).toList();
        boolean directed = lines.stream().anyMatch(tag -> tag.key() == Key.DIRECTION && isDirection(tag.value()));
        return new Cards(text, directed && lines.stream().map(Tag::key).distinct().count() > 1);
    }

    /** The tags of one passage, in order. */
    List<Tag> tags(Span span) {
        List<Tag> bracketed = Tag.in(text, span);
        return bracketed.isEmpty() && card ? lines(text, span) : bracketed;
    }

    private static List<Tag> lines(String text, Span span) {
        List<Tag> tags = new ArrayList<>();
        int from = span.start();
        for (int at = span.start(); at <= span.end(); at++) {
            if (at == span.end() || BARS.indexOf(text.charAt(at)) >= 0) {
                line(text, new Span(from, at)).ifPresent(tags::add);
                from = at + 1;
            }
        }
        return tags;
    }

    private static Optional<Tag> line(String text, Span line) {
        if (line.end() - line.start() > LONGEST_LINE) {
            return Optional.empty();
        }
        return TagNames.at(text, line.start(), line.end()).filter(name -> ":：=".indexOf(text.charAt(name.value() - 1)) >= 0)
                .map(name -> new Tag(name.key(), TagNames.trim(text.substring(name.value(), line.end())), line));
    }

    private static boolean isDirection(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return DIRECTIONS.stream().anyMatch(word -> lower.startsWith(word)
                && (lower.length() == word.length() || !Character.isLetter(lower.charAt(word.length()))));
    }
}
