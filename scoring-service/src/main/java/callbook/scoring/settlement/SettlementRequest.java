package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import callbook.scoring.claim.BaseTerms;
import callbook.scoring.claim.Call;
import callbook.scoring.claim.CallTerms;
import callbook.scoring.claim.DeadlineTerms;
import callbook.scoring.claim.InstrumentTerms;
import callbook.scoring.claim.LegTerms;
import callbook.scoring.problem.Violation;

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
    record ConfidenceRequest(BigDecimal value, Source source) {

        /** Where a confidence may have been stated. */
        enum Source {
            TAG,
            PROSE,
            DEBATE,
            NONE
        }
    }

    /** What the contract's shape requires and is not there, or is there too often. */
    List<Violation> misshapen() {
        List<Violation> missing = new ArrayList<>();
        require(missing, madeAt, "madeAt");
        require(missing, deadline, "deadline");
        require(missing, deadline == null ? this : deadline.kind(), "deadline.kind");
        require(missing, base == null ? this : base.kind(), "base.kind");
        if (legs == null || legs.isEmpty() || legs.size() > Call.MOST_LEGS) {
            missing.add(new Violation("legs", "must be a list of 1 to " + Call.MOST_LEGS));
            return missing;
        }
        for (int i = 0; i < legs.size(); i++) {
            requireLeg(missing, legs.get(i), "legs[" + i + "]");
        }
        return missing;
    }

    private static void requireLeg(List<Violation> missing, LegTerms leg, String path) {
        require(missing, leg, path);
        if (leg != null) {
            require(missing, leg.measure(), path + ".measure");
            require(missing, leg.subject(), path + ".subject");
            require(missing, leg.op(), path + ".op");
            require(missing, leg.unit(), path + ".unit");
        }
    }

    private static void require(List<Violation> missing, Object value, String field) {
        if (value == null) {
            missing.add(new Violation(field, "must be given"));
        }
    }

    CallTerms terms() {
        Double stated = confidence == null || confidence.value() == null ? null : confidence.value().doubleValue();
        return new CallTerms(madeAt, legs, deadline == null ? null : deadline.terms(), base, stated, instruments);
    }
}
