package callbook.prediction.reading.layout;

import java.util.List;
import java.util.Optional;

import callbook.prediction.reading.words.Table;

/**
 * The words that open a prediction section ("**Prediction:**", "## My predictions", "Prediction: …"), from
 * {@code headings.csv}.
 */
final class Heading {

    private static final List<String> NAMES = Table.rows("headings.csv").stream().map(row -> row.get(0)).toList();

    private Heading() {
    }

    /** Where the section's own text begins, if the line opens one. Plain text opens one only with a colon. */
    static Optional<Integer> opens(Line line, Line.Kind kind) {
        int from = line.content();
        boolean marked = kind == Line.Kind.HEADING || from > line.start() && "*_".indexOf(line.text().charAt(from - 1)) >= 0;
        return NAMES.stream().filter(line::startsWith).map(name -> after(line, from + name.length(), marked))
                .flatMap(Optional::stream).findFirst();
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
