package callbook.scoring.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/** Counts the lines of the ledger, once they are there for good. */
@ApplicationScoped
class LedgerMetricsService {

    private final MeterRegistry metrics;

    LedgerMetricsService(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** Each is shown from the start: of a counter that begins with its first hundred nobody sees these. */
    void start(@Observes StartupEvent event) {
        counter(Verdict.RIGHT, "none");
        counter(Verdict.WRONG, "none");
        for (VoidReason reason : VoidReason.values()) {
            counter(Verdict.VOID, reason.name());
        }
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) Appended line) {
        counter(line.verdict(), line.reason().map(Enum::name).orElse("none")).increment();
    }

    private Counter counter(Verdict verdict, String reason) {
        return metrics.counter("callbook.settlements", "verdict", verdict.name(), "reason", reason);
    }
}
