package callbook.prediction.extraction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import callbook.prediction.extraction.Readings.Publication;
import callbook.prediction.reading.Reader;

/** A memo and its corrections, as far as they were made, without a database. */
final class Memos {

    static final String MONDAY = "2026-03-30T14:00:00Z";
    static final String TUESDAY = "2026-03-31T14:00:00Z";
    static final String NEXT_MONDAY = "2026-04-06T14:00:00Z";
    static final String NEXT_TUESDAY = "2026-04-07T14:00:00Z";

    private final UUID id = UUID.fromString("019b0000-0000-7000-8000-000000000001");
    private final List<NewExtraction> read = new ArrayList<>();
    private final List<Publication> publications = new ArrayList<>();
    private List<Known> known = List.of();

    /** The memo's next revision, published and received at an instant. */
    RevisionCalls revise(String at, String text) {
        Instant instant = Instant.parse(at);
        NewExtraction next = new NewExtraction(id, read.size() + 1, "author", instant, instant, true, Reader.VERSION,
                new Readings(text, new Publication(instant, null)));
        RevisionCalls calls = RevisionCalls.of(next, correction(next), new Before(known, List.of(), Optional.empty()));
        publications.add(next.readings().publication());
        read.add(next);
        known = Stream.concat(known.stream().map(Known::prediction), calls.made().stream())
                .map(p -> new Known(p, Wager.of(p.legs(), p.deadline(), p.base()), words(p, calls))).toList();
        return calls;
    }

    private Correction correction(NewExtraction next) {
        return Correction.of(next.readings(), known, publications);
    }

    private static List<String> quotes(PredictionView p) {
        return p.quotes().stream().map(PredictionView.StoredQuoteView::text).toList();
    }

    private static Set<String> words(PredictionView p, RevisionCalls calls) {
        return calls.all().stream().filter(c -> c.id().equals(p.id())).flatMap(c -> quotes(c).stream())
                .collect(Collectors.toSet());
    }
}
