package callbook.deploy.e2e;

import java.time.Duration;
import java.time.Instant;

/** Waits for what comes about by itself, and says what did not. */
final class Retry {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Retry() {
    }

    /** Something that may not be so yet; an exception means that it is not. */
    interface Condition {
        boolean holds() throws Exception;
    }

    static void until(String expected, Condition condition) throws InterruptedException {
        within(PATIENCE, expected, condition);
    }

    /** @param patience how long it may take; not a measure of speed */
    static void within(Duration patience, String expected, Condition condition) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        Exception last = null;
        while (Instant.now().isBefore(end)) {
            try {
                if (condition.holds()) {
                    return;
                }
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                last = e;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not within " + patience + ": " + expected, last);
    }
}
