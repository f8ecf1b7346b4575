package callbook.scoring.price;

import java.math.BigDecimal;
import java.util.Optional;

/** The numbers of a row, null where a field is empty. */
record BarPrices(BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close, BigDecimal volume, boolean anyBad) {

    static BarPrices read(BarRow row) {
        BarNumbers numbers = new BarNumbers();
        BigDecimal open = numbers.read(row.open());
        BigDecimal high = numbers.read(row.high());
        BigDecimal low = numbers.read(row.low());
        BigDecimal close = numbers.read(row.close());
        BigDecimal volume = numbers.read(row.volume());
        return new BarPrices(open, high, low, close, volume, numbers.anyBad());
    }

    /** The first rule that they break for themselves. */
    Optional<BarFault> shapeFault() {
        return BarShape.fault(open, high, low, close);
    }

    /**
     * The first rule that they break for a kind of thing.
     *
     * @param mustBePositive whether nothing of that kind ever costs nothing or less
     */
    Optional<BarFault> signFault(boolean mustBePositive) {
        BigDecimal lowest = low == null ? close : low;
        if (mustBePositive && lowest.signum() <= 0) {
            return Optional.of(BarFault.NOT_POSITIVE);
        }
        return volume != null && volume.signum() < 0 ? Optional.of(BarFault.NEGATIVE_VOLUME) : Optional.empty();
    }
}
