package callbook.memo.archive;

import java.util.List;

import callbook.memo.intake.MemoText;
import callbook.memo.intake.Refusal;
import callbook.memo.intake.TextReading;
import callbook.memo.problem.ProblemException;

/** Says what intake refuses as a problem. */
final class Refused {

    private Refused() {
    }

    /**
     * The text that was read.
     *
     * @throws ProblemException where it is none
     */
    static MemoText textOf(TextReading reading) {
        if (reading instanceof TextReading.NotTaken notTaken) {
            throw of(notTaken.refusal());
        }
        return ((TextReading.Taken) reading).text();
    }

    static ProblemException of(Refusal refusal) {
        return switch (refusal.kind()) {
            case MALFORMED -> ProblemException.malformed(refusal.field(), refusal.message());
            case UNACCEPTABLE -> ProblemException.unacceptable(refusal.field(), refusal.message());
            case CONFLICT -> ProblemException.conflict(refusal.field(), refusal.message());
            case TOO_LARGE -> new ProblemException(413, refusal.message(), List.of());
        };
    }
}
