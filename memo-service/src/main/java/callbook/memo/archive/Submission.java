package callbook.memo.archive;

import callbook.memo.intake.MemoDraft;
import callbook.memo.intake.MemoText;

/** A memo that the rules of intake have accepted; whether it is new only the archive can tell. */
record Submission(MemoDraft draft, MemoText text, String writer) {

    /** Two submissions of the same bytes by the same author are the same memo. */
    String identity() {
        return draft.author() + " " + text.sha256();
    }
}
