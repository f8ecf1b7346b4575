package callbook.scoring.price;

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

        /** It is the bar of a session, as a first revision. */
        record Accepted(DailyBar bar) implements Outcome {
        }

        /** It is the bar of a stretch of a day, as a first revision. */
        record Intraday(IntradayBar bar) implements Outcome {
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
        boolean isIntraday = row.time() != null && row.time().indexOf('T') == DATE_LENGTH;
        Optional<LocalDate> date = isIntraday ? Optional.empty() : date(row.time());
        Optional<IntradayTime> time = isIntraday ? IntradayTime.parse(row.time()) : Optional.empty();
        if (date.isEmpty() && time.isEmpty()) {
            return new Outcome.Rejected(BarFault.BAD_TIME);
        }
        BarPrices p = BarPrices.read(row);
        Optional<BarFault> fault = fault(row, p, date, time);
        if (fault.isPresent()) {
            return new Outcome.Rejected(fault.get());
        }
        return time.<Outcome> map(t -> new Outcome.Intraday(new IntradayBar(row.symbol(), t.start(), t.length(), p.open(),
                p.high(), p.low(), p.close(), p.volume(), row.source(), 1)))
                .orElseGet(() -> new Outcome.Accepted(new DailyBar(row.symbol(), date.orElseThrow(), p.open(), p.high(),
                        p.low(), p.close(), p.volume(), row.source(), 1)));
    }

    private Optional<BarFault> fault(BarRow row, BarPrices prices, Optional<LocalDate> date, Optional<IntradayTime> time) {
        Optional<Kind> kind = CanonicalSymbols.kindOf(row.symbol());
        boolean mustBePositive = kind.isPresent() && !kind.get().mayBeZeroOrBelow();
        Optional<MarketCalendar> market = kind.flatMap(known -> markets.of(row.symbol(), known));
        return when(prices.anyBad(), BarFault.BAD_NUMBER)
                .or(() -> when(!isNamed(row.source()), BarFault.BAD_SOURCE))
                .or(prices::shapeFault)
                .or(() -> prices.signFault(mustBePositive))
                .or(() -> date.isPresent() ? sessionFault(market, date.get()) : stretchFault(market, time.orElseThrow()));
    }

    private static boolean isNamed(String source) {
        return source != null && !source.isBlank() && source.length() <= LONGEST_SOURCE
                && source.chars().noneMatch(BarCheck::isUnreadable);
    }

    /** What a source prints while the market is shut is kept and never settled on. */
    private Optional<BarFault> stretchFault(Optional<MarketCalendar> calendar, IntradayTime time) {
        if (calendar.isEmpty() || !calendar.get().covers(time.end())) {
            return Optional.of(BarFault.NO_MARKET);
        }
        return when(time.end().isAfter(now), BarFault.NOT_FINISHED);
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
