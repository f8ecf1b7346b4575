package callbook.prediction.reading.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import callbook.prediction.reading.words.Table;

/**
 * The words that open a prediction section ("**Prediction:**", "## My predictions", "Prediction: …"), from
 * {@code headings.csv}.
 */
final class Heading {

    private static final List<String> NAMES = Table.rows("headings.csv").stream().map(row -> row.get(0)).toList();

    private static final int LONGEST_QUALIFIER = 30;

    private Heading() {
    }

    /**
     * Where the section's own text begins, if the line opens one. Plain text opens one only with a colon.
     *
     * @param cycle the number of the memo's own cycle, or null
     */
    static Optional<Integer> opens(Line line, Line.Kind kind, String cycle) {
        int from = line.content();
        boolean marked = kind == Line.Kind.HEADING || from > line.start() && "*_".indexOf(line.text().charAt(from - 1)) >= 0;
        return NAMES.stream().filter(name -> line.has(name, from))
                .map(name -> after(line, unqualified(line, from + name.length(), cycle), marked))
                .flatMap(Optional::stream).findFirst();
    }

    /** The index after a bracket with the memo's own cycle, "(cycle 280)"; the same index where none follows. */
    private static int unqualified(Line line, int from, String cycle) {
        String rest = line.text().substring(from, Math.max(from, Math.min(line.end(), from + LONGEST_QUALIFIER)))
                .toLowerCase(Locale.ROOT);
        int close = rest.indexOf(')');
        boolean own = cycle != null && close > 0
                && rest.substring(0, close).replace("#", "").strip().equals("(cycle " + cycle);
        return own ? from + close + 1 : from;
    }

    private static Optional<Integer> after(Line line, int from, boolean marked) {
        boolean colon = false;
        int at = from;
        while (at < line.end() && isTrim(line.text().charAt(at), colon)) {
            colon |= line.text().charAt(at) == ':';
            at++;
        }
        boolean whole = at == line.end();
        return colon || marked && whole ? Optional.of(at) : Optional.empty();
    }

    /** Before the colon a number or a closing mark may stand, after it only marks. */
    private static boolean isTrim(char c, boolean colon) {
        return " \t*_:#".indexOf(c) >= 0 || !colon && Character.isDigit(c);
    }
}
