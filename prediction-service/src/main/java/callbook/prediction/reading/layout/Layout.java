package callbook.prediction.reading.layout;

import java.util.List;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.layout.Passage.Place;

/**
 * A text by its parts.
 *
 * @param debate the lines of the debate, empty where there is none
 * @param bare whether it is short and has no header, heading, quotation or table: what somebody sends who sends only a
 *        prediction
 * @param cycle the number of the cycle that the header names, null where it names none
 */
public record Layout(List<Passage> passages, List<Span> debate, String cycle,
        boolean bare) {
    public Layout {
        passages = List.copyOf(passages);
        debate = List.copyOf(debate);
    }

    /** The passages of one place. */
    public List<Passage> in(Place place) {
        return passages.stream().filter(passage -> passage.place() == place).toList();
    }
}
