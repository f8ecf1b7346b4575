package callbook.scoring.claim;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A deadline as the contract writes it, every field nullable.
 *
 * @param exact null means false; it says nothing about HOURS and SESSION_OPEN, which are exact as they are
 */
public record DeadlineTerms(Kind kind, Instant until, LocalDate date, Integer count, Boolean exact) {

    /** The kinds of the contract. */
    public enum Kind {
        HOURS,
        SESSION_CLOSE,
        SESSION_OPEN,
        DATE,
        SESSIONS
    }

    /**
     * The deadline, or what is wrong with it.
     *
     * @param path of this deadline for the violations
     */
    public Checked<Deadline> read(String path) {
        Violations violations = new Violations(path);
        violations.requireGiven(kind, "kind");
        if (kind != null) {
            checkOnly(violations, "until", until, kind == Kind.HOURS);
            checkOnly(violations, "count", count, kind == Kind.SESSIONS);
            checkOnly(violations, "date", date, kind != Kind.HOURS && kind != Kind.SESSIONS);
        }
        violations.require(count == null || count >= 1 && count <= Deadline.MOST_SESSIONS, "count",
                "must be 1 to " + Deadline.MOST_SESSIONS);
        return violations.orElse(this::deadline);
    }

    private void checkOnly(Violations violations, String field, Object value, boolean belongs) {
        if (belongs) {
            violations.requireGiven(value, field);
        } else {
            violations.requireAbsent(value, field, "does not go with " + kind);
        }
    }

    private Deadline deadline() {
        return switch (kind) {
            case HOURS -> new Deadline.Hours(until);
            case SESSION_CLOSE -> new Deadline.SessionClose(date, isExact());
            case SESSION_OPEN -> new Deadline.SessionOpen(date);
            case DATE -> new Deadline.Date(date, isExact());
            case SESSIONS -> new Deadline.Sessions(count, isExact());
        };
    }

    private boolean isExact() {
        return Boolean.TRUE.equals(exact);
    }
}
