package callbook.prediction.extraction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of a memo when an extractor version reads one of its revisions.
 *
 * @param known the predictions that this version read in the revisions before, in the order in which they were made
 * @param others the predictions that only other versions have read, in the order in which they were made; those that a person
 *        accepted in their words
 * @param besides when this version adds itself to others that have read the revision before; empty where it is the first
 */
record Before(List<Known> known, List<PredictionView> others, Optional<Instant> besides) {

    Before {
        known = List.copyOf(known);
        others = List.copyOf(others);
    }

    /** The highest place among the calls of the memo so far, 0 where there is none. */
    int count() {
        return Stream.concat(known.stream().map(Known::prediction), others.stream()).mapToInt(PredictionView::ordinal).max()
                .orElse(0);
    }

    /** Those of {@link #others} that a person accepted of a revision: no extractor takes that back. */
    List<PredictionView> accepted(int revision) {
        return others.stream().filter(p -> p.proposed() != null && p.memoRevision() == revision)
                .map(p -> p.quoted(p.quotes().stream().filter(q -> q.revision() == revision).toList(), List.of())).toList();
    }

    /** The predictions of {@link #others} by what they say. */
    Map<Wager, PredictionView> byWager() {
        return others.stream().collect(Collectors.toMap(p -> Wager.of(p.legs(), p.deadline(), p.base()), Function.identity(),
                (first, second) -> first));
    }

    /**
     * Whether a call that this version makes of the revision is late (laws 2 and 8): of a witnessed memo where its deadline
     * had passed at receipt, and of any where another version had left it out and the deadline has passed by now.
     */
    boolean isLate(NewExtraction read, CallView call) {
        return besides.map(now -> Lateness.hasPassed(call.deadline(), now))
                .orElse(read.witnessed() && Lateness.hasPassed(call.deadline(), read.receivedAt()));
    }
}
