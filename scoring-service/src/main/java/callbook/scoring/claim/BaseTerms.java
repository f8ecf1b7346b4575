package callbook.scoring.claim;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A named base as the contract writes it, every field nullable. */
public record BaseTerms(Kind kind, LocalDate date, BigDecimal value) {

    /** The kinds of the contract. */
    public enum Kind {
        SESSION_CLOSE,
        SESSION_OPEN,
        NUMBER
    }

    /**
     * The base, or what is wrong with it.
     *
     * @param path of this base for the violations
     */
    public Checked<Base> read(String path) {
        Violations violations = new Violations(path);
        violations.requireGiven(kind, "kind");
        if (kind == Kind.NUMBER) {
            violations.requireNumber(value, "value");
            violations.requireAbsent(date, "date", "does not go with NUMBER");
        } else if (kind != null) {
            violations.requireGiven(date, "date");
            violations.requireAbsent(value, "value", "goes with NUMBER only");
        }
        return violations.orElse(this::base);
    }

    private Base base() {
        return switch (kind) {
            case SESSION_CLOSE -> new Base.SessionClose(date);
            case SESSION_OPEN -> new Base.SessionOpen(date);
            case NUMBER -> new Base.NumberBase(value);
        };
    }
}
