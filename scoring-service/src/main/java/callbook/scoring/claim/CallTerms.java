package callbook.scoring.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A call as the contract writes it, every field nullable, before anybody has checked that the fields fit each other.
 *
 * @param base null where the words name none
 * @param confidence null where there is none
 * @param instruments null or empty where every symbol is canonical
 */
public record CallTerms(Instant madeAt, List<LegTerms> legs, DeadlineTerms deadline, BaseTerms base, Double confidence,
        List<InstrumentTerms> instruments) {

    /** The call, or everything that is wrong with it. */
    public Checked<Call> read() {
        Violations violations = new Violations("");
        violations.requireGiven(madeAt, "madeAt").requireGiven(deadline, "deadline").requireGiven(legs, "legs");
        Optional<Deadline> end = Optional.ofNullable(deadline).flatMap(d -> kept(d.read("deadline"), violations));
        Optional<Base> from = Optional.ofNullable(base).flatMap(b -> kept(b.read("base"), violations));
        List<Leg> read = readLegs(violations);
        Map<String, Kind> kinds = readKinds(violations);
        OptionalDouble stated = confidence == null ? OptionalDouble.empty() : OptionalDouble.of(confidence);
        if (legs != null && read.size() == legs.size()) {
            violations.include(CallRules.broken(read, from, stated, kinds));
        }
        return violations.orElse(() -> new Call(madeAt, read, end.orElseThrow(), from, stated, kinds));
    }

    private List<Leg> readLegs(Violations violations) {
        List<Leg> read = new ArrayList<>();
        List<LegTerms> given = legs == null ? List.of() : legs;
        for (int i = 0; i < given.size(); i++) {
            String path = "legs[" + i + "]";
            violations.requireGiven(given.get(i), path);
            Optional.ofNullable(given.get(i)).flatMap(leg -> kept(leg.read(path), violations)).ifPresent(read::add);
        }
        return read;
    }

    private Map<String, Kind> readKinds(Violations violations) {
        Map<String, Kind> kinds = new HashMap<>();
        List<InstrumentTerms> given = instruments == null ? List.of() : instruments;
        for (int i = 0; i < given.size(); i++) {
            InstrumentTerms one = given.get(i);
            boolean whole = one != null && one.symbol() != null && one.kind() != null;
            violations.require(whole, "instruments[" + i + "]", "needs symbol and kind");
            if (whole) {
                Kind kind = Kind.named(one.kind());
                Kind before = kinds.putIfAbsent(one.symbol(), kind);
                violations.require(before == null || before == kind, "instruments[" + i + "].kind",
                        "names another kind of " + one.symbol());
            }
        }
        return kinds;
    }

    private static <T> Optional<T> kept(Checked<T> checked, Violations violations) {
        violations.include(checked.violations());
        return checked.violations().isEmpty() ? Optional.of(checked.get()) : Optional.empty();
    }
}
