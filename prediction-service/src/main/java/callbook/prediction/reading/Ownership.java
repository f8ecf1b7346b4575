package callbook.prediction.reading;

import java.util.ArrayList;
import java.util.Arrays;
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
    /** The predictions of the last passage that holds any, as far as they are not disowned yet. */
    private final List<Integer> latest = new ArrayList<>();

    private Ownership(List<Placed> placed) {
        this.placed = placed;
        this.disowned = new boolean[placed.size()];
    }

    /** For each sentence, whether another one takes it from its author. */
    static boolean[] disowned(List<Placed> placed) {
        Ownership ownership = new Ownership(placed);
        boolean others = false;
        int all = 0;
        for (int at = 0; at < placed.size(); at++) {
            SentenceReading reading = placed.get(at).reading();
            others = switch (reading.bearing()) {
                case DISOWNS_AFTER -> true;
                case OPENS -> false;
                case DISOWNS_BEFORE, DISOWNS_ALL_BEFORE, NONE -> others && !reading.committed();
            };
            if (reading.bearing() == Bearing.DISOWNS_ALL_BEFORE) {
                Arrays.fill(ownership.disowned, all, at, true);
                all = at;
            } else if (reading.bearing() == Bearing.DISOWNS_BEFORE) {
                ownership.before(at);
            }
            ownership.disowned[at] |= others && !reading.isSilent();
            ownership.remember(at);
        }
        return ownership.disowned;
    }

    /** What stands before in the same passage, or else the last prediction before it. */
    private void before(int end) {
        boolean here = !latest.isEmpty() && placed.get(latest.get(0)).passage() == placed.get(end).passage();
        List<Integer> meant = here || latest.isEmpty() ? latest : latest.subList(latest.size() - 1, latest.size());
        meant.forEach(at -> disowned[at] = true);
        meant.clear();
    }

    private void remember(int at) {
        if (placed.get(at).reading().isSilent()) {
            return;
        }
        if (!latest.isEmpty() && placed.get(latest.get(0)).passage() != placed.get(at).passage()) {
            latest.clear();
        }
        latest.add(at);
    }
}
