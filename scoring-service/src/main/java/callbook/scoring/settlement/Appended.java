package callbook.scoring.settlement;

import java.util.Objects;
import java.util.Optional;

/** A line that was just added to the ledger: RIGHT, WRONG, or VOID with its reason. */
record Appended(Verdict verdict, Optional<VoidReason> reason) {

    Appended {
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(reason);
    }
}
