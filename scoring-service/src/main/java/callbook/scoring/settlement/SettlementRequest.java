package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import callbook.scoring.claim.BaseTerms;
import callbook.scoring.claim.CallTerms;
import callbook.scoring.claim.DeadlineTerms;
import callbook.scoring.claim.InstrumentTerms;
import callbook.scoring.claim.LegTerms;

/** A call to settle, shaped as in a Call of prediction-service; also the form in which a stored call's terms are kept. */
record SettlementRequest(Instant madeAt, List<LegTerms> legs, DeadlineRequest deadline, BaseTerms base,
        ConfidenceRequest confidence, List<InstrumentTerms> instruments) {

    /** @param text the words that made the deadline; of no consequence here */
    record DeadlineRequest(DeadlineTerms.Kind kind, Instant until, LocalDate date, Integer count, Boolean exact, String text) {

        DeadlineTerms terms() {
            return new DeadlineTerms(kind, until, date, count, exact);
        }
    }

    /** @param source where it was stated; of no consequence here */
    record ConfidenceRequest(BigDecimal value, String source) {
    }

    CallTerms terms() {
        Double stated = confidence == null || confidence.value() == null ? null : confidence.value().doubleValue();
        return new CallTerms(madeAt, legs, deadline == null ? null : deadline.terms(), base, stated, instruments);
    }
}
