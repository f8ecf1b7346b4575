package callbook.scoring.claim;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A testable call: all of its legs hold at its deadline, or it is wrong. Read one from outside with {@link CallTerms}, which
 * says everything
 * that is wrong at once; the constructor throws instead.
 *
 * @param madeAt the instant from which base, window and lateness count
 * @param legs 1 to {@value #MOST_LEGS}
 * @param base empty where the words name none
 * @param confidence the probability that the call is right, 0 to 1
 * @param kinds of the symbols; a symbol that is not in it is known by its canonical name
 */
public record Call(Instant madeAt, List<Leg> legs, Deadline deadline, Optional<Base> base, OptionalDouble confidence,
        Map<String, Kind> kinds) {

    /** The most legs that one call may have. */
    public static final int MOST_LEGS = 20;

    public Call {
        Objects.requireNonNull(madeAt);
        Objects.requireNonNull(deadline);
        legs = List.copyOf(legs);
        kinds = Map.copyOf(kinds);
        List<Violation> broken = CallRules.broken(legs, base, confidence, kinds);
        if (!broken.isEmpty()) {
            throw new IllegalArgumentException(broken.toString());
        }
    }

    /** The kind that the call names, else that of the canonical symbol, else UNKNOWN. */
    public Kind kindOf(String symbol) {
        return CallRules.kindOf(symbol, kinds);
    }

    /** Every symbol whose prices the call needs, in the order of the legs, each once. */
    public Set<String> symbols() {
        Set<String> symbols = new LinkedHashSet<>();
        legs.forEach(leg -> symbols.addAll(leg.symbols()));
        return symbols;
    }
}
