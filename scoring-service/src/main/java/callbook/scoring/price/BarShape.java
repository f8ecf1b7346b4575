package callbook.scoring.price;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How the four prices of a bar must lie to each other. */
final class BarShape {

    /** The first rule that the prices break; null means that a price was not given. */
    static Optional<BarFault> fault(BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close) {
        if (close == null) {
            return Optional.of(BarFault.NO_CLOSE);
        }
        long given = Stream.of(open, high, low).filter(Objects::nonNull).count();
        return switch ((int) given) {
            case 0 -> Optional.empty();
            case 3 -> range(open, high, low, close);
            default -> Optional.of(BarFault.PARTIAL_RANGE);
        };
    }

    private static Optional<BarFault> range(BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close) {
        if (high.compareTo(low) < 0) {
            return Optional.of(BarFault.HIGH_BELOW_LOW);
        }
        if (high.compareTo(open.max(close)) < 0) {
            return Optional.of(BarFault.HIGH_TOO_LOW);
        }
        return low.compareTo(open.min(close)) > 0 ? Optional.of(BarFault.LOW_TOO_HIGH) : Optional.empty();
    }

    private BarShape() {
    }
}
