package callbook.prediction.reading;

import java.util.ArrayList;
import java.util.List;

import callbook.prediction.reading.clause.Bearing;
import callbook.prediction.reading.clause.SentenceReading;

/** Which sentences of a section are the author's own calls of today, as the sentences around them say. */
final class Ownership {

    /**
     * A sentence and the passage that it stands in.
     *
     * @param passage sentences of one paragraph or list item have the same number
     */
    record Placed(SentenceReading reading, int passage) {
    }

    private final List<Placed> placed;
    private final boolean[] disowned;

    private Ownership(List<Placed> placed) {
        this.placed = placed;
        this.disowned = new boolean[placed.size()];
    }

    /** For each sentence, whether another one takes it from its author. */
    static boolean[] disowned(List<Placed> placed) {
        Ownership ownership = new Ownership(placed);
        boolean others = false;
        for (int at = 0; at < placed.size(); at++) {
            SentenceReading reading = placed.get(at).reading();
            others = switch (reading.bearing()) {
                case DISOWNS_AFTER -> true;
                case OPENS -> false;
                case DISOWNS_BEFORE, NONE -> others && !reading.committed();
            };
            if (reading.bearing() == Bearing.DISOWNS_BEFORE) {
                ownership.before(at);
            }
            ownership.disowned[at] |= others && !reading.isSilent();
        }
        return ownership.disowned;
    }

    /** What stands before in the same passage, or else the last prediction before it. */
    private void before(int end) {
        List<Integer> same = new ArrayList<>();
        int last = -1;
        for (int at = end - 1; at >= 0 && last < 0; at--) {
            boolean predicts = !placed.get(at).reading().isSilent();
            boolean here = placed.get(at).passage() == placed.get(end).passage();
            if (predicts && here) {
                same.add(at);
            }
            last = predicts && !here && same.isEmpty() ? at : last;
            if (!here && !same.isEmpty()) {
                break;
            }
        }
        same.forEach(at -> disowned[at] = true);
        if (last >= 0) {
            disowned[last] = true;
        }
    }
}
