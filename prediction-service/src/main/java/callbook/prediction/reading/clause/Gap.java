package callbook.prediction.reading.clause;

import callbook.prediction.claim.Span;
import callbook.prediction.claim.Untestable.Reason;

/** Something predicted that cannot be tested. */
public record Gap(Reason reason, Span span) {
}
