package callbook.scoring.price;

import java.util.ArrayList;
import java.util.List;

/**
 * What an import did.
 *
 * @param accepted bars that were not there
 * @param corrected bars that were there and said something else: kept as new revisions
 * @param unchanged bars that were there and said the same
 * @param rejectedCount rows that are no bars
 * @param rejected the first 1,000 of them
 */
public record ImportReport(long accepted, long corrected, long unchanged, long rejectedCount, List<RejectedRow> rejected) {

    /** A row that is no bar: its line, the first being 1, and the code of the reason. */
    public record RejectedRow(long line, String reason) {
    }

    /** Counts while an import runs. */
    static final class Tally {

        private static final int LISTED = 1000;

        private long accepted;
        private long corrected;
        private long unchanged;
        private long rejectedCount;
        private final List<RejectedRow> rejected = new ArrayList<>();

        void accept(PriceImportStore.Changes changes) {
            accepted += changes.accepted();
            corrected += changes.corrected();
            unchanged += changes.unchanged();
        }

        void reject(long line, String reason) {
            rejectedCount++;
            if (rejected.size() < LISTED) {
                rejected.add(new RejectedRow(line, reason));
            }
        }

        ImportReport report() {
            return new ImportReport(accepted, corrected, unchanged, rejectedCount, List.copyOf(rejected));
        }
    }
}
