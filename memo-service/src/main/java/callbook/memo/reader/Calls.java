package callbook.memo.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A memo's calls as its page shows them.
 *
 * @param more whether there are more than are shown
 * @param known whether prediction-service answered
 * @param settled whether scoring-service answered
 */
public record Calls(List<ShownCall> shown, boolean more, boolean known, boolean settled) {

    public Calls {
        shown = List.copyOf(shown);
    }

    /** None, since prediction-service does not answer. */
    static Calls away(boolean scoringToo) {
        return new Calls(List.of(), false, false, !scoringToo);
    }

    /** Whether everything was answered. */
    boolean complete() {
        return known && settled;
    }

    /** The words of one revision that state the calls, each with its call's place on the page. */
    List<QuoteMarks.Quoted> quoted(int revision) {
        List<QuoteMarks.Quoted> quoted = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            int call = i + 1;
            shown.get(i).quoted().stream().filter(q -> q.span() != null && Objects.equals(q.revision(), revision))
                    .forEach(q -> quoted.add(new QuoteMarks.Quoted(q.span().start(), q.span().end(), call)));
        }
        return quoted;
    }

    /** What a reader must know of what is not shown, in sentences. */
    public List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (!known) {
            notices.add("Calls are not shown: prediction-service does not answer.");
        }
        if (!settled) {
            notices.add("Verdicts are not shown: scoring-service does not answer.");
        }
        if (known && shown.isEmpty()) {
            notices.add("No testable call has been found in this memo.");
        }
        if (more) {
            notices.add("There are more calls than these " + shown.size() + "; prediction-service lists them all.");
        }
        return notices;
    }
}
