package callbook.prediction.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.layout.Passage;
import callbook.prediction.reading.layout.Passage.Place;

/**
 * What the cells beside a call say that stands in a table.
 *
 * @param end null where no cell of its own names one
 * @param chance how sure its author is, null where no cell says so
 */
record Cells(Expiry end, BigDecimal chance) {

    static Cells of(List<Passage> section, Tools tools) {
        Expiry end = cell(section, Place.END).map(span -> Expiry.at(span, tools)).orElse(null);
        return new Cells(end,
                cell(section, Place.CHANCE).flatMap(span -> Probability.read(span.of(tools.text()))).orElse(null));
    }

    private static Optional<Span> cell(List<Passage> section, Place place) {
        return section.stream().filter(passage -> passage.place() == place).map(Passage::span).findFirst();
    }

    /** How sure the author is, as the cell says or else the prose. */
    BigDecimal or(BigDecimal prose) {
        return chance == null ? prose : chance;
    }
}
