package callbook.scoring.record;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * When something was published, and whether we saw it.
 *
 * @param at the claimed publication
 * @param witnessed it was received at most 15 minutes later; else it is backfilled
 */
record Published(Instant at, boolean witnessed) {

    /** The month of publication in UTC, such as {@code 2026-04}. */
    String month() {
        return YearMonth.from(at.atOffset(ZoneOffset.UTC)).toString();
    }
}
