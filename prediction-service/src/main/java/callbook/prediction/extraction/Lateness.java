package callbook.prediction.extraction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

import callbook.prediction.claim.Deadline;

/**
 * Whether a deadline had passed at an instant, as far as language can know: sessions are the market's business, so a date
 * has passed when its last civil instant has, and a count of sessions never has. The market side may know better.
 */
final class Lateness {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private Lateness() {
    }

    static boolean hasPassed(Deadline deadline, Instant at) {
        if (deadline instanceof Deadline.Hours hours) {
            return !hours.until().isAfter(at);
        }
        if (deadline instanceof Deadline.Date date) {
            return !end(date.date(), ZoneOffset.UTC).isAfter(at);
        }
        if (deadline instanceof Deadline.SessionClose close) {
            return !end(close.date(), NEW_YORK).isAfter(at);
        }
        return deadline instanceof Deadline.SessionOpen open && !end(open.date(), NEW_YORK).isAfter(at);
    }

    private static Instant end(LocalDate date, ZoneId zone) {
        return date.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
