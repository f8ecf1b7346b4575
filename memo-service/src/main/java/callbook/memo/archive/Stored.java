package callbook.memo.archive;

import java.util.Objects;
import java.util.Optional;

import callbook.memo.intake.MemoDraft;

/** What came of storing a memo. */
sealed interface Stored {

    /** It was stored. */
    record New(Memo memo) implements Stored {
    }

    /** The same author and bytes were stored before. */
    record Known(Memo memo) implements Stored {
    }

    /**
     * The rules refuse it.
     *
     * @param field what differs from what is stored
     * @param message how it differs
     */
    record Conflict(String field, String message) implements Stored {

        /** What a memo states otherwise than the stored one of the same bytes; what it leaves unsaid differs in nothing. */
        static Optional<Conflict> between(MemoDraft draft, Memo stored) {
            if (draft.statedPublishedAt() != null && !draft.statedPublishedAt().equals(stored.publishedAt())) {
                return Optional.of(differs("publishedAt", draft.statedPublishedAt(), stored.publishedAt(), stored));
            }
            if (draft.number() != null && !draft.number().equals(stored.number())) {
                return Optional.of(differs("number", draft.number(), stored.number(), stored));
            }
            return Optional.empty();
        }

        private static Conflict differs(String field, Object stated, Object kept, Memo stored) {
            return new Conflict(field, "is %s here and %s in the stored memo of the same author and bytes: %s".formatted(stated,
                    Objects.toString(kept, "unsaid"), stored.id()));
        }
    }
}
