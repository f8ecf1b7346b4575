package callbook.memo.intake;

import java.util.ArrayList;
import java.util.List;

/** Where a short line may part a name from a stamp: at a dot, dash or bar between blanks, or at a comma before one. */
final class Separators {

    private static final String DOTS = "·•∙⋅‧";
    private static final String OTHERS = "|—–-";

    /** Each place costs a look at all that stands behind it. */
    private static final int MOST = 12;

    private Separators() {
    }

    static List<Integer> dots(String line) {
        return in(line, DOTS, "");
    }

    static List<Integer> others(String line) {
        return in(line, OTHERS, ",");
    }

    private static List<Integer> in(String line, String apart, String joined) {
        List<Integer> found = new ArrayList<>();
        for (int i = 1; i + 1 < line.length() && found.size() < MOST; i++) {
            char c = line.charAt(i);
            boolean parts = joined.indexOf(c) >= 0 || apart.indexOf(c) >= 0 && Blanks.is(line.charAt(i - 1));
            if (parts && Blanks.is(line.charAt(i + 1))) {
                found.add(i);
            }
        }
        return found;
    }
}
