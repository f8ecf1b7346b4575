package callbook.scoring.settlement;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks for due calls for as long as the service runs. */
@ApplicationScoped
class SettleDueService {

    private static final Logger LOG = Logger.getLogger(SettleDueService.class);
    /** Few enough that their transaction lasts well under a second. */
    private static final int BATCH = 50;

    private final SettleService settle;

    SettleDueService(SettleService settle) {
        this.settle = settle;
    }

    @Scheduled(every = "${callbook.settlement.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void settleDue() {
        try {
            while (settle.settleDue(Instant.now(), BATCH) > 0) {
                // a batch may make room for the next
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "due calls could not be settled; nothing was kept of the batch, and it is tried again: if this"
                    + " repeats, the stack trace names the fault");
        }
    }
}
