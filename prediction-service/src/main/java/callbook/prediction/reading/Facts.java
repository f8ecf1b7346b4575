package callbook.prediction.reading;

import java.util.List;
import java.util.stream.Stream;

import callbook.prediction.claim.Call;
import callbook.prediction.claim.Observation;
import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Span;
import callbook.prediction.claim.Untestable;
import callbook.prediction.reading.layout.Layout;
import callbook.prediction.reading.observation.Observations;

/** The market facts of a memo, kept apart from what it predicts. */
final class Facts {

    private Facts() {
    }

    static List<Observation> of(Tools tools, Layout layout, List<Call> calls, List<Untestable> untestable) {
        Stream<Quote> predicted = Stream.concat(calls.stream().flatMap(call -> call.quotes().stream()),
                untestable.stream().map(Untestable::quote));
        List<Span> claimed = predicted.map(Quote::span).toList();
        return Observations.in(tools.text(), layout, tools.marker(), claimed);
    }
}
