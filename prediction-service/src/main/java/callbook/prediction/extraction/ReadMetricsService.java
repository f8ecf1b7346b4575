package callbook.prediction.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import callbook.prediction.claim.Untestable;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/** Counts what was read, once it is stored for good. */
@ApplicationScoped
class ReadMetricsService {

    private final MeterRegistry metrics;

    ReadMetricsService(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** Each is shown from the start: of a counter that begins with its first hundred nobody sees these. */
    void start(@Observes StartupEvent event) {
        calls();
        for (Untestable.Reason reason : Untestable.Reason.values()) {
            untestable(reason.name());
        }
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) Recorded recorded) {
        calls().increment(recorded.calls());
        recorded.untestable().forEach(reason -> untestable(reason).increment());
    }

    private Counter calls() {
        return metrics.counter("callbook.calls.extracted");
    }

    private Counter untestable(String reason) {
        return metrics.counter("callbook.untestable", "reason", reason);
    }
}
