package callbook.scoring.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The rules that only a whole call can keep or break; those of one leg are kept by its types. */
final class CallRules {

    static List<Violation> broken(List<Leg> legs, Optional<Base> base, OptionalDouble confidence,
            Map<String, Kind> kinds) {
        Violations violations = new Violations("");
        violations.require(!legs.isEmpty() && legs.size() <= Call.MOST_LEGS, "legs",
                "must be 1 to " + Call.MOST_LEGS);
        violations.require(confidence.isEmpty() || isProbability(confidence.getAsDouble()), "confidence",
                "must lie in 0 to 1");
        violations.require(base.isEmpty() || !(base.get() instanceof Base.NumberBase) || isOneChange(legs), "base",
                "a NUMBER is allowed with a single CHANGE leg only");
        for (int i = 0; i < legs.size(); i++) {
            violations.require(unitFitsKind(legs.get(i), kinds), "legs[" + i + "].unit",
                    "BASIS_POINTS count the CHANGE of a yield or a rate only");
        }
        return violations.found();
    }

    static Kind kindOf(String symbol, Map<String, Kind> kinds) {
        Kind named = kinds.get(symbol);
        return named != null ? named : CanonicalSymbols.kindOf(symbol).orElse(Kind.UNKNOWN);
    }

    private static boolean isProbability(double p) {
        return p >= 0 && p <= 1;
    }

    private static boolean isOneChange(List<Leg> legs) {
        return legs.size() == 1 && legs.get(0).measure() == Measure.CHANGE;
    }

    private static boolean unitFitsKind(Leg leg, Map<String, Kind> kinds) {
        Kind kind = kindOf(leg.subject(), kinds);
        return leg.unit() != Unit.BASIS_POINTS || kind.movesInBasisPoints() || kind == Kind.UNKNOWN;
    }

    private CallRules() {
    }
}
