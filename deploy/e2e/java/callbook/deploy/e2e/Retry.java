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
        Instant end = Instant.now().plus(PATIENCE);
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
        throw new AssertionError("not within " + PATIENCE + ": " + expected, last);
    }
}
