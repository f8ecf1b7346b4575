package callbook.memo.archive;

import java.util.UUID;

/** A submission with the id that it will have if it is new. */
record NewMemo(UUID id, Submission submission) {
}
