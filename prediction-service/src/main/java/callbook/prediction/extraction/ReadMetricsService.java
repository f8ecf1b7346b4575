package callbook.prediction.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts what was read, once it is stored for good. */
@ApplicationScoped
class ReadMetricsService {

    private final MeterRegistry metrics;

    ReadMetricsService(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) Recorded recorded) {
        metrics.counter("callbook.calls.extracted").increment(recorded.calls());
        recorded.untestable().forEach(reason -> metrics.counter("callbook.untestable", "reason", reason).increment());
    }
}
