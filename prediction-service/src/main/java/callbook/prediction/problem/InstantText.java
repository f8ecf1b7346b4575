package callbook.prediction.problem;

import java.time.DateTimeException;
import java.time.Instant;

/** Tells an instant that cannot exist (30 February) from a text that is no instant at all. */
final class InstantText {

    private static final String SHAPE = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.{0,40}";

    static final String IMPOSSIBLE = "is an instant that does not exist";

    private InstantText() {
    }

    static boolean isImpossible(String text) {
        try {
            Instant.parse(text);
            return false;
        } catch (DateTimeException e) {
            return text.matches(SHAPE);
        }
    }
}
