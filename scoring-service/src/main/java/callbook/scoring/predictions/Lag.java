package callbook.scoring.predictions;

import java.time.Duration;
import java.time.Instant;

/**
 * How far behind one partition is: the age of the oldest event that was shown and is not applied; where the provider does not
 * answer, at least the time since it last did; zero where it answered and all of it is applied.
 */
final class Lag {

    private Instant answered;
    private Instant oldest;
    private boolean failing;

    Lag(Instant now) {
        answered = now;
    }

    /** @param first when the batch's first event came about; null where the batch is empty */
    synchronized void answered(Instant now, Instant first) {
        answered = now;
        oldest = first;
        failing = false;
    }

    /** All that was shown is applied, and there is no more. */
    synchronized void caughtUp() {
        oldest = null;
    }

    /** The provider did not answer, or what it showed could not be applied. */
    synchronized void failed() {
        failing = true;
    }

    synchronized Duration at(Instant now) {
        Instant since = failing ? answered : now;
        if (oldest != null && oldest.isBefore(since)) {
            since = oldest;
        }
        return since.isBefore(now) ? Duration.between(since, now) : Duration.ZERO;
    }
}
