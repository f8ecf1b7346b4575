package callbook.scoring.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One inequality over market prints; all legs of a call must hold.
 *
 * @param measured what is looked at
 * @param bound what it is compared with, in the unit of {@code measured}
 */
public record Leg(Measured measured, Bound bound, Observed observed, Prints prints) {
    public Leg {
        Objects.requireNonNull(measured);
        Objects.requireNonNull(bound);
        Objects.requireNonNull(observed);
        Objects.requireNonNull(prints);
    }

    public String subject() {
        return measured.subject();
    }

    /** What the subject is measured against; empty unless the measure is SPREAD. */
    public Optional<String> benchmark() {
        return measured.benchmark();
    }

    public Measure measure() {
        return measured.measure();
    }

    public Unit unit() {
        return measured.unit();
    }

    public Op op() {
        return bound.op();
    }

    /** The symbols whose prices it needs, the subject first. */
    public List<String> symbols() {
        return measured.symbols();
    }
}
