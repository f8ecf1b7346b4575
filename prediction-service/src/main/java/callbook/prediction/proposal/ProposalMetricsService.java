package callbook.prediction.proposal;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what became of asking a model, once it is stored for good. */
@ApplicationScoped
class ProposalMetricsService {

    private final MeterRegistry metrics;

    ProposalMetricsService(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** Each is shown from the start: of a counter that begins with its first hundred nobody sees these. */
    void show() {
        made();
        accepted();
        dropped(0);
        silent("io").increment(0);
        for (Refusal reason : Refusal.values()) {
            refused(reason.name());
        }
    }

    void kept(ProposalEntity proposal) {
        (proposal.reason == null ? made() : refused(proposal.reason)).increment();
    }

    Counter accepted() {
        return metrics.counter("callbook.proposals.accepted");
    }

    void unanswered(String why) {
        silent(why).increment();
    }

    void dropped(int questions) {
        metrics.counter("callbook.proposals.dropped").increment(questions);
    }

    private Counter silent(String why) {
        return metrics.counter("callbook.proposals.unanswered", "why", why);
    }

    private Counter made() {
        return metrics.counter("callbook.proposals.made");
    }

    private Counter refused(String reason) {
        return metrics.counter("callbook.proposals.refused", "reason", reason);
    }
}
