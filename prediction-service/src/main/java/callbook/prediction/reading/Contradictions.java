package callbook.prediction.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import callbook.prediction.claim.Base;
import callbook.prediction.claim.Call;
import callbook.prediction.claim.Deadline;
import callbook.prediction.claim.Interval;
import callbook.prediction.claim.Leg;
import callbook.prediction.claim.Measure;
import callbook.prediction.claim.Observed;
import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Span;
import callbook.prediction.claim.Untestable;
import callbook.prediction.claim.Untestable.Reason;

/**
 * Finds calls of one prediction that cannot all come true, such as "higher" and "lower" by the same end: a two-sided prediction
 * is none.
 */
final class Contradictions {

    /** What legs must share to speak of the same number; {@code one} stands before {@code other} in the alphabet. */
    private record Key(Deadline deadline, Base base, Measure measure, String one, String other) {
    }

    private Contradictions() {
    }

    /** Puts one untestable entry in the place of each set of calls that cannot all hold. Linear in the number of calls. */
    static void resolve(Findings findings, String text) {
        Map<Key, Interval> allowed = new HashMap<>();
        Map<Key, List<Call>> calls = new LinkedHashMap<>();
        for (Call call : findings.calls()) {
            for (Leg leg : call.legs()) {
                if (leg.watch().observed() != Observed.ANY_TIME) {
                    Key key = key(call, leg);
                    allowed.merge(key, allowed(leg), Interval::and);
                    calls.computeIfAbsent(key, k -> new ArrayList<>()).add(call);
                }
            }
        }
        Set<Call> impossible = new HashSet<>();
        calls.forEach((key, those) -> {
            if (allowed.get(key).isEmpty() && impossible.addAll(those)) {
                findings.untestable().add(new Untestable(quote(those, text), Reason.CONTRADICTORY));
            }
        });
        if (!impossible.isEmpty()) {
            findings.calls().removeIf(impossible::contains);
        }
    }

    private static Key key(Call call, Leg leg) {
        boolean mirrored = isMirrored(leg);
        return new Key(call.deadline().withoutText(), call.base(), leg.measure(), mirrored ? leg.benchmark() : leg.subject(),
                mirrored ? leg.subject() : leg.benchmark());
    }

    private static Interval allowed(Leg leg) {
        Interval interval = Interval.of(leg.bound());
        return isMirrored(leg) ? interval.mirrored() : interval;
    }

    private static boolean isMirrored(Leg leg) {
        return leg.benchmark() != null && leg.benchmark().compareTo(leg.subject()) < 0;
    }

    private static Quote quote(List<Call> calls, String text) {
        List<Span> spans = calls.stream().flatMap(call -> call.quotes().stream()).map(Quote::span)
                .sorted(Comparator.comparingInt(Span::start)).toList();
        return Quote.at(spans.stream().reduce(Span::to).orElseThrow(), text);
    }
}
