package callbook.scoring.price;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One session's prices. {@code open}, {@code high} and {@code low} are null together: then only the close was kept. Rows from
 * outside go
 * through {@link BarCheck}, which answers with a reason; the constructor throws.
 *
 * @param date the session's name
 * @param high at least the other three
 * @param low at most the other three
 * @param close the official close
 * @param volume null where it is not known
 * @param source who says so
 * @param revision 1 for the first bar of that symbol and date, one more with each correction
 */
public record DailyBar(String symbol, LocalDate date, BigDecimal open, BigDecimal high, BigDecimal low,
        BigDecimal close, BigDecimal volume, String source, int revision) implements Revised<DailyBar> {

    public DailyBar {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(date);
        Objects.requireNonNull(source);
        Optional<BarFault> fault = BarShape.fault(open, high, low, close);
        if (fault.isPresent() || revision < 1) {
            throw new IllegalArgumentException(symbol + " " + date + ": " + fault.map(BarFault::name).orElse("revision"));
        }
    }

    /** Whether nothing but the close was kept. */
    public boolean isCloseOnly() {
        return open == null;
    }

    /** The price at the official close. */
    public Price atClose() {
        return new Price.Exact(close);
    }

    /** The price at the official open, unknown over a close-only bar. */
    public Price atOpen() {
        return isCloseOnly() ? new Price.Unknown() : new Price.Exact(open);
    }

    /** A price at some instant inside the session: its [low, high], unknown over a close-only bar. */
    public Price inside() {
        return isCloseOnly() ? new Price.Unknown() : Price.between(low, high);
    }

    @Override
    public PriceStore.Key key() {
        return PriceStore.Key.of(this);
    }

    /** The same bar as another revision. */
    @Override
    public DailyBar asRevision(int number) {
        return new DailyBar(symbol, date, open, high, low, close, volume, source, number);
    }

    /** Whether both say the same of the same session, whatever their revisions; 30 and 30.00 are the same. */
    @Override
    public boolean saysTheSameAs(DailyBar other) {
        return symbol.equals(other.symbol) && date.equals(other.date) && source.equals(other.source)
                && same(open, other.open) && same(high, other.high) && same(low, other.low)
                && same(close, other.close) && same(volume, other.volume);
    }

    static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
