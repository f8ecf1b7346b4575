package callbook.prediction.reading.observation;

import java.util.HashSet;
import java.util.Set;

import callbook.prediction.reading.words.Table;

/** The words by which a time is still to come: "by Friday", "within 24 hours". */
final class Times {

    static final String ROW = "TO_COME";

    private static final Set<String> COMING = load();

    private Times() {
    }

    static boolean isComing(String norm) {
        return COMING.contains(norm);
    }

    private static Set<String> load() {
        Set<String> words = new HashSet<>();
        Table.rows("observations.csv").stream().filter(row -> row.get(0).equals(ROW))
                .forEach(row -> words.addAll(Table.values(row.get(1))));
        return Set.copyOf(words);
    }
}
