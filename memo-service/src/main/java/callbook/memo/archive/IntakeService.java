package callbook.memo.archive;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import callbook.memo.intake.Intake;
import callbook.memo.intake.MemoText;
import callbook.memo.intake.Overrides;
import callbook.memo.intake.Refusal;
import callbook.memo.intake.TextReading;
import callbook.memo.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;

/** Takes memos in: reads the header, applies the rules, stores. */
@ApplicationScoped
class IntakeService {

    private final MemoStore memos;
    private final MeterRegistry metrics;

    IntakeService(MemoStore memos, MeterRegistry metrics) {
        this.memos = memos;
        this.metrics = metrics;
    }

    /** The stored memo, new or known; a problem that names the field where it is refused. */
    Stored take(TextReading reading, Overrides overrides, Instant receivedAt) {
        Stored stored = store(text(reading), overrides, receivedAt);
        String outcome = stored instanceof Stored.New ? "new" : stored instanceof Stored.Known ? "known" : "conflict";
        metrics.counter("callbook.memos.received", "outcome", outcome).increment();
        if (stored instanceof Stored.Conflict conflict) {
            throw ProblemException.conflict(conflict.field(), conflict.message());
        }
        return stored;
    }

    private MemoText text(TextReading reading) {
        if (reading instanceof TextReading.NotTaken notTaken) {
            throw refused(notTaken.refusal());
        }
        return ((TextReading.Taken) reading).text();
    }

    private Stored store(MemoText text, Overrides overrides, Instant receivedAt) {
        Intake.Outcome outcome = Intake.of(text, overrides, receivedAt);
        if (outcome instanceof Intake.Outcome.Refused refused) {
            throw refused(refused.refusal());
        }
        return memos.store(((Intake.Outcome.Accepted) outcome).draft(), text);
    }

    private ProblemException refused(Refusal refusal) {
        metrics.counter("callbook.memos.received", "outcome", "refused").increment();
        return switch (refusal.kind()) {
            case MALFORMED -> ProblemException.malformed(refusal.field(), refusal.message());
            case UNACCEPTABLE -> ProblemException.unacceptable(refusal.field(), refusal.message());
            case TOO_LARGE -> new ProblemException(413, refusal.message(), List.of());
        };
    }
}
