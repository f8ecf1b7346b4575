package callbook.scoring.price;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The prices of a stretch of a day, its prints in (start, end]. {@code open}, {@code high} and {@code low} are null together:
 * then
 * only the close was kept.
 *
 * @param start excluded
 * @param length more than nothing, at most {@link #LONGEST}
 * @param close the print of its end
 * @param volume null where it is not known
 * @param source who says so
 * @param revision 1 for the first bar of that symbol, length and start, one more with each correction
 */
public record IntradayBar(String symbol, Instant start, Duration length, BigDecimal open, BigDecimal high, BigDecimal low,
        BigDecimal close, BigDecimal volume, String source, int revision) implements Revised<IntradayBar> {

    /** The length of a bar that names none. */
    public static final Duration USUAL = Duration.ofMinutes(5);

    /** What is as long as a day is a daily bar. */
    public static final Duration LONGEST = Duration.ofHours(12);

    public IntradayBar {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(start);
        Objects.requireNonNull(source);
        Optional<BarFault> fault = BarShape.fault(open, high, low, close);
        if (fault.isPresent() || revision < 1 || !isLength(length)) {
            throw new IllegalArgumentException(
                    symbol + " " + start + "/" + length + ": " + fault.map(BarFault::name).orElse("length or revision"));
        }
    }

    static boolean isLength(Duration length) {
        return !length.isNegative() && !length.isZero() && length.compareTo(LONGEST) <= 0;
    }

    /** The instant of its last print. */
    public Instant end() {
        return start.plus(length);
    }

    /** Whether nothing but the close was kept. */
    public boolean isCloseOnly() {
        return open == null;
    }

    /** Names a bar. */
    record Key(String symbol, Instant start, Duration length) {
    }

    @Override
    public Key key() {
        return new Key(symbol, start, length);
    }

    @Override
    public IntradayBar asRevision(int number) {
        return new IntradayBar(symbol, start, length, open, high, low, close, volume, source, number);
    }

    @Override
    public boolean saysTheSameAs(IntradayBar other) {
        return key().equals(other.key()) && source.equals(other.source) && DailyBar.same(open, other.open)
                && DailyBar.same(high, other.high) && DailyBar.same(low, other.low) && DailyBar.same(close, other.close)
                && DailyBar.same(volume, other.volume);
    }
}
