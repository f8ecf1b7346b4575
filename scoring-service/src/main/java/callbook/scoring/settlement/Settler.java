package callbook.scoring.settlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import callbook.scoring.calendar.Markets;
import callbook.scoring.claim.Call;
import callbook.scoring.claim.Violation;
import callbook.scoring.price.Bars;

/**
 * Settles calls: a pure function of the call, the bars, the calendars and the time.
 *
 * @param markets the calendars
 * @param patience how long a missing bar is waited for
 */
public record Settler(Markets markets, Patience patience) {
    public Settler {
        Objects.requireNonNull(markets);
        Objects.requireNonNull(patience);
    }

    /**
     * What came of a call.
     *
     * @param bars their latest revisions
     * @param now bars of sessions that close after it are not looked at
     * @param arrival when the call came to us; patience does not count from before
     */
    public Outcome settle(Call call, Bars bars, Instant now, Instant arrival) {
        Planner planner = new Planner(call, markets);
        List<LegPlan> plans = new ArrayList<>();
        Optional<VoidReason> reason = Optional.empty();
        for (var leg : call.legs()) {
            Found<LegPlan> found = planner.plan(leg);
            if (found instanceof Found.Here<LegPlan> here) {
                plans.add(here.value());
            } else if (found instanceof Found.Gone<LegPlan> gone) {
                reason = Optional.of(reason.filter(first -> first.compareTo(gone.reason()) < 0).orElse(gone.reason()));
            }
        }
        Instant due = plans.stream().map(LegPlan::due).max(Comparator.naturalOrder()).orElse(call.madeAt());
        if (reason.isPresent()) {
            return new Outcome.Settled(Settlement.voidAtOnce(reason.get(), call.legs().size(), due));
        }
        Tape tape = new Tape(bars, patience, now, due.isAfter(arrival) ? due : arrival);
        return refused(plans, due).orElseGet(() -> new Outcome.Settled(new Verdicts(call, due, tape).of(plans)));
    }

    private static Optional<Outcome> refused(List<LegPlan> plans, Instant due) {
        for (int i = 0; i < plans.size(); i++) {
            Optional<String> refusal = plans.get(i).refusal();
            if (refusal.isPresent()) {
                return Optional.of(new Outcome.Refused(new Violation("base", refusal.get() + ", of legs[" + i + "]"),
                        Settlement.voidAtOnce(VoidReason.NO_BASE_PRINT, plans.size(), due)));
            }
        }
        return Optional.empty();
    }
}
