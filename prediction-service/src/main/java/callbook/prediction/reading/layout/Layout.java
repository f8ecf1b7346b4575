package callbook.prediction.reading.layout;

import java.util.List;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.layout.Passage.Place;

/**
 * A text by its parts.
 *
 * @param debate the debate line, null where there is none
 */
public record Layout(List<Passage> passages, Span debate) {
    public Layout {
        passages = List.copyOf(passages);
    }

    /** The passages of one place. */
    public List<Passage> in(Place place) {
        return passages.stream().filter(passage -> passage.place() == place).toList();
    }
}
