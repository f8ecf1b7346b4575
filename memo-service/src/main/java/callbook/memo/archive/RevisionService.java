package callbook.memo.archive;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.exception.ConstraintViolationException;

import callbook.memo.intake.Correction;
import callbook.memo.intake.Intake;
import callbook.memo.intake.MemoText;
import callbook.memo.intake.Refusal;
import callbook.memo.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Takes corrections in. The text is read before the memo is locked, so that the lock is held for milliseconds. */
@ApplicationScoped
class RevisionService {

    private static final int ROUNDS = 5;

    private final RevisionStore store;
    private final MemoStore memos;
    private final ReceivedService received;

    RevisionService(RevisionStore store, MemoStore memos, ReceivedService received) {
        this.store = store;
        this.memos = memos;
        this.received = received;
    }

    /**
     * The memo in its new revision, or in its current one where that has these bytes already.
     *
     * @param basis the revision that the correction was made from
     * @throws ProblemException that names the field where it is refused
     */
    Taken revise(UUID id, Basis basis, Sent sent) {
        return received.counted(() -> {
            MemoText text = Refused.textOf(sent.reading());
            Correction correction = Correction.of(text, sent.overrides(), sent.receipt().at());
            Stored stored = inLock(() -> revise(store.lock(id).orElseThrow(() -> MemoStore.unknown(id)), basis,
                    new Draft(correction, text, sent.receipt().writer())));
            return new Taken(memos.find(stored.key()).orElseThrow(), stored instanceof Stored.New);
        });
    }

    private record Draft(Correction correction, MemoText text, String writer) {
    }

    /** Another memo may take the same number or bytes while this one is locked: then the next round sees it. */
    private static Stored inLock(Callable<Stored> work) {
        for (int round = 1;; round++) {
            try {
                return QuarkusTransaction.requiringNew().call(work);
            } catch (ConstraintViolationException e) {
                if (round == ROUNDS) {
                    throw e;
                }
            }
        }
    }

    private Stored revise(RevisionStore.Locked memo, Basis basis, Draft draft) {
        if (draft.text.sha256().equals(memo.currentSha256())) {
            draft.correction.again(memo.precedent()).ifPresent(RevisionService::refuse);
            return new Stored.Known(memo.current());
        }
        basis.refusal(memo.currentSha256()).ifPresent(problem -> {
            throw problem;
        });
        Intake.Outcome outcome = draft.correction.of(memo.precedent());
        if (outcome instanceof Intake.Outcome.Refused refused) {
            throw Refused.of(refused.refusal());
        }
        Submission submission = new Submission(((Intake.Outcome.Accepted) outcome).draft(), draft.text, draft.writer);
        return taken(memo, submission).<Stored> map(c -> c).orElseGet(() -> new Stored.New(store.append(memo, submission)));
    }

    /** What the author's other memos have against it. */
    private Optional<Stored.Conflict> taken(RevisionStore.Locked memo, Submission submission) {
        Optional<UUID> sameBytes = store.otherMemoOf(memo, submission.text());
        if (sameBytes.isPresent()) {
            return Optional.of(new Stored.Conflict("markdown",
                    "is the text of another memo of " + submission.draft().author() + ": " + sameBytes.get()));
        }
        Integer number = submission.draft().number();
        return number == null || number.equals(memo.precedent().number()) ? Optional.empty()
                : store.otherMemoOf(memo, number)
                        .map(holder -> Stored.Conflict.numberTaken(submission.draft(), holder));
    }

    private static void refuse(Refusal refusal) {
        throw Refused.of(refusal);
    }
}
