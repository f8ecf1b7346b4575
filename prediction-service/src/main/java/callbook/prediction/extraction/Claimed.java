package callbook.prediction.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import callbook.prediction.extraction.CallView.SpanView;

/** The words of a text that are known to state a prediction, each by the reading that is believed about them. */
final class Claimed {

    private record Found(Wager wager, SpanView span) {
    }

    private final List<Statement> accepted = new ArrayList<>();
    private final Set<Found> found = new HashSet<>();
    private final Map<SpanView, List<Statement>> bySpan = new HashMap<>();
    private final Map<Integer, BitSet> words = new HashMap<>();

    /** Believes a statement, unless another reading is believed to find the same in the same words. */
    void accept(Statement statement) {
        SpanView span = statement.quote().span();
        if (found.add(new Found(statement.wager(), span))) {
            accepted.add(statement);
            bySpan.computeIfAbsent(span, s -> new ArrayList<>()).add(statement);
            words.computeIfAbsent(statement.reading(), r -> new BitSet()).set(span.start(), span.end());
        }
    }

    /**
     * Whether another reading is believed about the same words; of several calls that are stated by one span, each stands for
     * the one in its place.
     */
    boolean contests(Statement statement) {
        SpanView span = statement.quote().span();
        List<Statement> same = bySpan.getOrDefault(span, List.of()).stream()
                .filter(other -> other.reading() != statement.reading()).toList();
        if (!same.isEmpty()) {
            return same.stream().anyMatch(other -> other.nth() == statement.nth());
        }
        return words.entrySet().stream().filter(e -> e.getKey() != statement.reading())
                .anyMatch(e -> overlaps(e.getValue(), span));
    }

    /** Whether a reading other than the text's own is believed about any of the words. */
    boolean isOtherwise(SpanView span) {
        return words.entrySet().stream().anyMatch(e -> e.getKey() != 0 && overlaps(e.getValue(), span));
    }

    /** What is believed, the strongest first. */
    List<Statement> accepted() {
        return accepted;
    }

    private static boolean overlaps(BitSet words, SpanView span) {
        int next = words.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }
}
