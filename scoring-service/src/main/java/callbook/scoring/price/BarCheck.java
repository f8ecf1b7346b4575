package callbook.scoring.price;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import callbook.scoring.calendar.MarketCalendar;
import callbook.scoring.calendar.Markets;
import callbook.scoring.calendar.Session;
import callbook.scoring.claim.CanonicalSymbols;
import callbook.scoring.claim.Kind;

/**
 * Decides at the door which rows become bars: nothing is settled on a bar of a day without a session, of a session that has not
 * closed, or
 * with prices that cannot be.
 *
 * @param markets whose calendars say when there was a session
 * @param now rows of sessions that close after it are refused
 */
public record BarCheck(Markets markets, Instant now) {
    private static final int LONGEST_SOURCE = 50;
    private static final int DATE_LENGTH = 10;
    private static final int REPLACEMENT = 0xFFFD;

    public BarCheck {
        Objects.requireNonNull(markets);
        Objects.requireNonNull(now);
    }

    /** What became of a row. */
    public sealed interface Outcome {

        /** It is a bar, as a first revision. */
        record Accepted(DailyBar bar) implements Outcome {
        }

        /** It is none. */
        record Rejected(BarFault fault) implements Outcome {
        }
    }

    /** Reads one row; the first fault in the order of {@link BarFault} that applies is given. */
    public Outcome read(BarRow row) {
        if (row.symbol() == null || !CanonicalSymbols.wellFormed(row.symbol())) {
            return new Outcome.Rejected(BarFault.BAD_SYMBOL);
        }
        Optional<LocalDate> date = date(row.time());
        if (date.isEmpty()) {
            boolean intraday = row.time() != null && row.time().indexOf('T') == DATE_LENGTH;
            return new Outcome.Rejected(intraday ? BarFault.NOT_DAILY : BarFault.BAD_TIME);
        }
        return onDate(row, date.get());
    }

    private Outcome onDate(BarRow row, LocalDate date) {
        BarNumbers numbers = new BarNumbers();
        BigDecimal open = numbers.read(row.open());
        BigDecimal high = numbers.read(row.high());
        BigDecimal low = numbers.read(row.low());
        BigDecimal close = numbers.read(row.close());
        BigDecimal volume = numbers.read(row.volume());
        boolean named = row.source() != null && !row.source().isBlank() && row.source().length() <= LONGEST_SOURCE
                && row.source().chars().noneMatch(BarCheck::isUnreadable);
        Optional<BarFault> fault = when(numbers.anyBad(), BarFault.BAD_NUMBER)
                .or(() -> when(!named, BarFault.BAD_SOURCE))
                .or(() -> BarShape.fault(open, high, low, close));
        if (fault.isPresent()) {
            return new Outcome.Rejected(fault.get());
        }
        return onTape(new DailyBar(row.symbol(), date, open, high, low, close, volume, row.source(), 1));
    }

    private Outcome onTape(DailyBar bar) {
        Optional<Kind> kind = CanonicalSymbols.kindOf(bar.symbol());
        boolean mustBePositive = kind.isPresent() && !kind.get().mayBeZeroOrBelow();
        BigDecimal lowest = bar.isCloseOnly() ? bar.close() : bar.low();
        return when(mustBePositive && lowest.signum() <= 0, BarFault.NOT_POSITIVE)
                .or(() -> when(bar.volume() != null && bar.volume().signum() < 0, BarFault.NEGATIVE_VOLUME))
                .or(() -> sessionFault(kind.flatMap(known -> markets.of(bar.symbol(), known)), bar.date()))
                .<Outcome> map(Outcome.Rejected::new)
                .orElseGet(() -> new Outcome.Accepted(bar));
    }

    private Optional<BarFault> sessionFault(Optional<MarketCalendar> calendar, LocalDate date) {
        if (calendar.isEmpty() || !calendar.get().known().contains(date)) {
            return Optional.of(BarFault.NO_MARKET);
        }
        Optional<Session> session = calendar.get().on(date);
        if (session.isEmpty()) {
            return Optional.of(BarFault.NOT_A_SESSION);
        }
        return when(session.get().close().isAfter(now), BarFault.NOT_FINISHED);
    }

    /** What nobody can read, or what stands for bytes that were no UTF-8. */
    private static boolean isUnreadable(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE || c == REPLACEMENT;
    }

    private static Optional<LocalDate> date(String time) {
        try {
            return time != null && time.length() == DATE_LENGTH ? Optional.of(LocalDate.parse(time)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<BarFault> when(boolean applies, BarFault fault) {
        return applies ? Optional.of(fault) : Optional.empty();
    }
}
