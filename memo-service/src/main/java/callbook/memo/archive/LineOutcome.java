package callbook.memo.archive;

import java.util.List;
import java.util.UUID;

import callbook.memo.problem.ProblemException;

/**
 * What came of one line of an import.
 *
 * @param status what the memo alone would have been answered with
 * @param id of the stored memo; null where there is none
 * @param problem null where there is none
 */
record LineOutcome(int status, UUID id, ProblemException problem) {

    static LineOutcome of(Stored stored) {
        return stored instanceof Stored.Conflict conflict ? refused(conflict.problem())
                : new LineOutcome(stored instanceof Stored.New ? 201 : 200, stored.key().memoId(), null);
    }

    static LineOutcome refused(ProblemException problem) {
        return new LineOutcome(problem.status(), null, problem);
    }

    /** The database cannot be reached; whether the line was stored, sending it again will tell. */
    static LineOutcome away() {
        return refused(new ProblemException(503, "The database cannot be reached; send the line again.", List.of()));
    }

    static LineOutcome failed() {
        return refused(new ProblemException(500, "This is a fault of the service; it has been logged.", List.of()));
    }

    boolean isAway() {
        return status == 503;
    }
}
