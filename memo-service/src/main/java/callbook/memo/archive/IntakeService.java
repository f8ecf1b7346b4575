package callbook.memo.archive;

import java.sql.SQLException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import callbook.memo.intake.Intake;
import callbook.memo.intake.MemoText;
import callbook.memo.problem.ProblemException;

/** Takes memos in: reads the header, applies the rules, stores. */
@ApplicationScoped
class IntakeService {

    private final IntakeStore store;
    private final MemoStore memos;
    private final ReceivedService received;

    IntakeService(IntakeStore store, MemoStore memos, ReceivedService received) {
        this.store = store;
        this.memos = memos;
        this.received = received;
    }

    /**
     * The stored memo, new or known.
     *
     * @throws ProblemException that names the field where it is refused
     */
    Taken take(Sent sent) {
        return received.counted(() -> {
            Submission submission = judged(sent);
            Stored stored = store(submission);
            if (stored instanceof Stored.New created) {
                return new Taken(Memo.of(created.key(), submission.draft(), submission.text()), true);
            }
            return new Taken(memos.find(stored.key()).orElseThrow(), false);
        });
    }

    /**
     * The rules of intake, which need no database.
     *
     * @throws ProblemException that names the field where they refuse it
     */
    static Submission judged(Sent sent) {
        MemoText text = Refused.textOf(sent.reading());
        Intake.Outcome outcome = Intake.of(text, sent.overrides(), sent.receipt().at());
        if (outcome instanceof Intake.Outcome.Refused refused) {
            throw Refused.of(refused.refusal());
        }
        return new Submission(((Intake.Outcome.Accepted) outcome).draft(), text, sent.receipt().writer());
    }

    private Stored store(Submission submission) {
        try {
            return store.store(List.of(submission)).get(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
