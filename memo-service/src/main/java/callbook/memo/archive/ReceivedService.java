package callbook.memo.archive;

import java.util.List;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import callbook.memo.problem.ProblemException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/** Counts what came in, by what came of it: {@code new revised known conflict refused}. */
@ApplicationScoped
class ReceivedService {

    private static final List<String> OUTCOMES = List.of("new", "revised", "known", "conflict", "refused");

    private final MeterRegistry metrics;

    ReceivedService(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** Each is shown from the start: of a counter that begins with its first hundred nobody sees these. */
    void start(@Observes StartupEvent event) {
        OUTCOMES.forEach(this::counter);
    }

    /** Counts what the work takes or refuses, and passes it on. */
    Taken counted(Supplier<Taken> work) {
        try {
            Taken taken = work.get();
            count(!taken.isNew() ? "known" : taken.memo().revision() == 1 ? "new" : "revised");
            return taken;
        } catch (ProblemException e) {
            count(e);
            throw e;
        }
    }

    /** What is a fault of ours was not received. */
    void count(LineOutcome outcome) {
        if (outcome.problem() == null) {
            count(outcome.status() == 201 ? "new" : "known");
        } else if (outcome.status() < 500) {
            count(outcome.problem());
        }
    }

    private void count(ProblemException refusal) {
        count(refusal.status() == 409 ? "conflict" : "refused");
    }

    private void count(String outcome) {
        counter(outcome).increment();
    }

    private Counter counter(String outcome) {
        return metrics.counter("callbook.memos.received", "outcome", outcome);
    }
}
