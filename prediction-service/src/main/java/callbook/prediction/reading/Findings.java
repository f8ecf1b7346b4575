package callbook.prediction.reading;

import java.util.ArrayList;
import java.util.List;

import callbook.prediction.claim.Abstention;
import callbook.prediction.claim.Call;
import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Untestable;

/** What one section of a memo, or its prose, yields. */
record Findings(List<Call> calls, List<Untestable> untestable, List<Abstention> abstentions, List<String> notes) {

    static Findings none() {
        return new Findings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** An abstaining text yields one abstention and nothing else. */
    static Findings abstaining(Quote quote) {
        return new Findings(List.of(), List.of(), List.of(new Abstention(quote)), List.of());
    }

    void add(Findings other) {
        calls.addAll(other.calls);
        untestable.addAll(other.untestable);
        abstentions.addAll(other.abstentions);
        notes.addAll(other.notes);
    }
}
