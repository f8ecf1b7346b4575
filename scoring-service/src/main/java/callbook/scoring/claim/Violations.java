package callbook.scoring.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects everything that is wrong under one path, so that a sender hears of all of it at once. */
final class Violations {
    /** More digits than any price or bound has; beyond that a number is an attack on exact arithmetic. */
    private static final int DIGITS = 30;

    private final String path;
    private final List<Violation> found = new ArrayList<>();

    Violations(String path) {
        this.path = path;
    }

    Violations require(boolean holds, String field, String message) {
        if (!holds) {
            found.add(new Violation(at(field), message));
        }
        return this;
    }

    Violations requireGiven(Object value, String field) {
        return require(value != null, field, "must be given");
    }

    Violations requireAbsent(Object value, String field, String message) {
        return require(value == null, field, message);
    }

    Violations requireNumber(BigDecimal value, String field) {
        requireGiven(value, field);
        return require(value == null || fits(value), field, "has more than " + DIGITS + " digits");
    }

    Violations requireSymbol(String symbol, String field) {
        requireGiven(symbol, field);
        return require(symbol == null || CanonicalSymbols.wellFormed(symbol), field,
                "is no symbol: 1 to 20 of A-Z, 0-9, '.' and '-', beginning with a letter or digit");
    }

    Violations include(List<Violation> others) {
        found.addAll(others);
        return this;
    }

    <T> Checked<T> orElse(Supplier<T> value) {
        return found.isEmpty() ? new Checked.Valid<>(value.get()) : new Checked.Invalid<>(found);
    }

    List<Violation> found() {
        return List.copyOf(found);
    }

    static boolean fits(BigDecimal value) {
        return value.precision() <= DIGITS && Math.abs((long) value.scale()) <= DIGITS;
    }

    private String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
