package callbook.scoring.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts the lines of the ledger, once they are there for good. */
@ApplicationScoped
class LedgerMetricsService {

    private final MeterRegistry metrics;

    LedgerMetricsService(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) Appended line) {
        metrics.counter("callbook.settlements", "verdict", line.verdict().name(), "reason",
                line.reason().map(Enum::name).orElse("none")).increment();
    }
}
