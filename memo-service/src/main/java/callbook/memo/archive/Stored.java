package callbook.memo.archive;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import callbook.memo.intake.MemoDraft;
import callbook.memo.problem.ProblemException;

/** What came of storing a memo or a revision. */
sealed interface Stored {

    /**
     * Where it stands.
     *
     * @throws ProblemException where the rules refuse it
     */
    RevisionKey key();

    /** It was stored. */
    record New(RevisionKey key) implements Stored {
    }

    /** The same author and bytes were stored before, as this revision. */
    record Known(RevisionKey key) implements Stored {
    }

    /**
     * The rules refuse it.
     *
     * @param field what differs from what is stored
     * @param message how it differs
     */
    record Conflict(String field, String message) implements Stored {

        @Override
        public RevisionKey key() {
            throw problem();
        }

        ProblemException problem() {
            return ProblemException.conflict(field, message);
        }

        static Conflict numberTaken(MemoDraft draft, UUID holder) {
            return new Conflict("number", "is %d, which is the number of another memo of %s: %s".formatted(draft.number(),
                    draft.author(), holder));
        }
    }

    /**
     * The revision that has the bytes of a submission.
     *
     * @param textStamp null where its text states none
     * @param number the memo's; null where it has none
     */
    record Twin(RevisionKey key, Instant publishedAt, Instant textStamp, Integer number) {

        /** Known, unless the submission states otherwise; what it leaves unsaid differs in nothing. */
        Stored against(MemoDraft draft) {
            Instant stated = draft.statedPublishedAt();
            if (stated != null && !stated.equals(publishedAt) && (key.revision() == 1 || !stated.equals(textStamp))) {
                return differs("publishedAt", stated, publishedAt);
            }
            return draft.number() != null && !draft.number().equals(number) ? differs("number", draft.number(), number)
                    : new Known(key);
        }

        private Conflict differs(String field, Object stated, Object kept) {
            return new Conflict(field, "is %s here and %s in the stored memo of the same author and bytes: %s".formatted(stated,
                    Objects.toString(kept, "unsaid"), key.memoId()));
        }
    }
}
