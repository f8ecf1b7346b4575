package callbook.prediction.reading;

import java.util.List;
import java.util.stream.Stream;

import callbook.prediction.claim.Call;
import callbook.prediction.claim.Observation;
import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Span;
import callbook.prediction.claim.Untestable;
import callbook.prediction.reading.items.Marker;
import callbook.prediction.reading.layout.Layout;
import callbook.prediction.reading.observation.Observations;
import callbook.prediction.reading.time.Moment;
import callbook.prediction.reading.time.TimeFinder;

/** The market facts of a memo, kept apart from what it predicts. */
final class Facts {

    private Facts() {
    }

    static List<Observation> of(MemoToRead memo, Layout layout, List<Call> calls, List<Untestable> untestable) {
        Stream<Quote> predicted = Stream.concat(calls.stream().flatMap(call -> call.quotes().stream()),
                untestable.stream().map(Untestable::quote));
        List<Span> claimed = predicted.map(Quote::span).toList();
        Marker marker = new Marker(new TimeFinder(Moment.of(memo.publishedAt(), memo.writtenAt())));
        return Observations.in(memo.text(), layout, marker, claimed);
    }
}
