package callbook.scoring.page;

import java.util.function.Function;

import callbook.scoring.problem.ProblemException;

/** Reads {@code limit} and {@code cursor}. */
public final class PageRequest {

    private static final int DEFAULT = 50;
    private static final int MOST = 500;

    private PageRequest() {
    }

    /** The page length asked for, 1 to 500, or 50 for null; a 400 otherwise. */
    public static int limit(Integer limit) {
        int n = limit == null ? DEFAULT : limit;
        if (n < 1 || n > MOST) {
            throw ProblemException.malformed("limit", "must be between 1 and " + MOST);
        }
        return n;
    }

    /** The place after which the page begins, null for null; a 400 for what is no cursor of this list. */
    public static <T> T cursor(String cursor, Function<Cursor, T> read) {
        return cursor == null ? null
                : Cursor.read(cursor, read).orElseThrow(
                        () -> ProblemException.malformed("cursor", "must be the next of a page before, or be left out"));
    }
}
