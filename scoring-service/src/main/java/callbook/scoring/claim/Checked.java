package callbook.scoring.claim;

import java.util.List;
import java.util.Objects;

/** What came of reading terms: a value that keeps every rule, or everything that is wrong with the terms. */
public sealed interface Checked<T> {

    /** The terms keep the rules. */
    record Valid<T>(T value) implements Checked<T> {
        public Valid {
            Objects.requireNonNull(value);
        }

        @Override
        public List<Violation> violations() {
            return List.of();
        }

        @Override
        public T get() {
            return value;
        }
    }

    /** The terms break at least one rule. */
    record Invalid<T>(List<Violation> violations) implements Checked<T> {
        public Invalid {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("what is refused has a reason");
            }
        }

        @Override
        public T get() {
            throw new IllegalStateException("refused: " + violations);
        }
    }

    /** Empty where the terms are valid. */
    List<Violation> violations();

    /** The value; ask only where {@link #violations()} is empty. */
    T get();
}
