package callbook.prediction.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The debate that stands under a memo: a stance as written ({@code aligned_bearish}), a conviction 0 to 1, and the minds' own.
 */
public record Debate(String stance, BigDecimal conviction, List<Mind> minds) {
    public Debate {
        conviction = conviction == null ? null : Decimals.stable(conviction);
        minds = List.copyOf(minds);
    }

    /** The way an {@code aligned_…} stance points; {@code NONE} for any other or none. */
    public Direction direction() {
        if ("aligned_bullish".equals(stance)) {
            return Direction.UP;
        }
        return "aligned_bearish".equals(stance) ? Direction.DOWN : Direction.NONE;
    }

    /** One mind's conviction, 0 to 1 or null where none can be read, or its abstention. */
    public record Mind(String name, BigDecimal conviction, boolean abstained) {
        public Mind {
            Objects.requireNonNull(name, "name");
            conviction = conviction == null ? null : Decimals.stable(conviction);
            if (abstained && conviction != null) {
                throw new IllegalArgumentException("a mind that abstains has no conviction");
            }
        }
    }
}
