package callbook.prediction.extraction;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import callbook.prediction.claim.Deadline;
import callbook.prediction.extraction.CallView.DeadlineView;

/**
 * Whether a deadline had passed at an instant, as far as language can know: sessions are the market's business, so a date
 * has passed when its last civil instant has, and a count of sessions never has. The market side may know better.
 */
final class Lateness {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private Lateness() {
    }

    static boolean hasPassed(DeadlineView deadline, Instant at) {
        if (deadline.until() != null) {
            return !deadline.until().isAfter(at);
        }
        ZoneId zone = deadline.kind().equals(Deadline.Kind.DATE.name()) ? ZoneOffset.UTC : NEW_YORK;
        return deadline.date() != null && !deadline.date().plusDays(1).atStartOfDay(zone).toInstant().isAfter(at);
    }
}
