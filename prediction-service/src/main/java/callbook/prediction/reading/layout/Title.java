package callbook.prediction.reading.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.claim.Span;

/**
 * The words by which a line names what stands under or behind it: a heading, "**Consensus:** …", "**Results**" or "Results:".
 *
 * @param level 1 to 6 for a heading, {@value #BOLD} for bold words, {@value #PLAIN} for a plain line with a colon at its end
 * @param rest where the text behind the name begins; the end of the line where there is none
 */
record Title(Span words, int level, int rest) {

    static final int BOLD = 7;
    static final int PLAIN = 8;
    private static final int LONGEST = 80;
    /** Behind a prediction these tell how it ended, and belong to it. */
    private static final Set<String> RESULTS = Set.of("result", "outcome", "verdict", "grade", "score", "resolution", "status",
            "what happened", "how it ended");

    /** The name that a line has; empty where it is text. */
    static Optional<Title> of(Line line, Line.Kind kind) {
        int from = line.content();
        if (kind == Line.Kind.HEADING) {
            return Optional.of(new Title(new Span(from, line.end()), marks(line), line.end()));
        }
        return kind == Line.Kind.TEXT ? bold(line, from).or(() -> plain(line, from)) : Optional.empty();
    }

    private static int marks(Line line) {
        int at = line.text().indexOf('#', line.start());
        int end = at;
        while (end < line.end() && line.text().charAt(end) == '#') {
            end++;
        }
        return end - at;
    }

    private static Optional<Title> bold(Line line, int from) {
        String text = line.text();
        boolean opens = from >= line.start() + 2 && (text.startsWith("**", from - 2) || text.startsWith("__", from - 2));
        int close = opens ? text.indexOf(text.substring(from - 2, from), from) : -1;
        if (close < 0 || close + 2 > line.end() || close - from > LONGEST) {
            return Optional.empty();
        }
        int after = close + 2;
        boolean inside = close > from && text.charAt(close - 1) == ':';
        boolean behind = after < line.end() && text.charAt(after) == ':';
        boolean alone = text.substring(after, line.end()).isBlank();
        return inside || behind || alone
                ? Optional.of(new Title(new Span(from, inside ? close - 1 : close), BOLD, behind ? after + 1 : after))
                : Optional.empty();
    }

    private static Optional<Title> plain(Line line, int from) {
        String words = line.text().substring(from, Math.max(from, line.end())).stripTrailing();
        return words.endsWith(":") && words.length() <= LONGEST
                ? Optional.of(new Title(new Span(from, from + words.length() - 1), PLAIN, line.end()))
                : Optional.empty();
    }

    /** Whether it tells how the prediction before it ended. */
    boolean isResult(String text) {
        return RESULTS.contains(words.of(text).strip().toLowerCase(Locale.ROOT));
    }
}
