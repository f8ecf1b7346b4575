package callbook.prediction.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import callbook.prediction.claim.Deadline;
import callbook.prediction.extraction.CallView.BaseView;
import callbook.prediction.extraction.CallView.DeadlineView;
import callbook.prediction.extraction.CallView.LegView;

/**
 * Legs, deadline and base of a call: two calls of one memo with equal wagers are one prediction, however their words, their
 * numbers and the order of their legs are spelled.
 */
record Wager(Set<LegView> legs, DeadlineView deadline, BaseView base) {

    Wager {
        legs = Set.copyOf(legs);
    }

    static Wager of(CallView call) {
        return of(call.legs(), call.deadline(), call.base());
    }

    static Wager of(List<LegView> legs, DeadlineView deadline, BaseView base) {
        return new Wager(legs.stream().map(Wager::plain).collect(Collectors.toSet()), plain(deadline),
                base == null ? null : new BaseView(base.kind(), base.date(), plain(base.value())));
    }

    private static LegView plain(LegView leg) {
        return new LegView(leg.measure(), leg.subject(), leg.benchmark(), leg.op(), plain(leg.bound()), plain(leg.low()),
                plain(leg.high()), leg.unit(), leg.observed(), leg.prints());
    }

    // Whether a date is a session's or a day's follows from the first leg's subject, and changes nothing.
    private static DeadlineView plain(DeadlineView deadline) {
        String kind = deadline.kind().equals(Deadline.Kind.SESSION_CLOSE.name()) ? Deadline.Kind.DATE.name() : deadline.kind();
        return new DeadlineView(kind, deadline.until(), deadline.date(), deadline.count(), deadline.exact(), null);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
