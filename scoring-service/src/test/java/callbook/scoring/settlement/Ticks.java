package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import callbook.scoring.calendar.Markets;
import callbook.scoring.calendar.Session;
import callbook.scoring.claim.CanonicalSymbols;
import callbook.scoring.price.DailyBar;
import callbook.scoring.price.IntradayBar;

/** A print every five minutes of some sessions, and the bars that a source would make of them. */
final class Ticks {
    private static final Duration STEP = Duration.ofMinutes(5);
    private static final int STEPS_OF_A_BAR = 3;

    private final String symbol;
    private final TreeMap<Instant, BigDecimal> prints = new TreeMap<>();
    private final List<DailyBar> daily = new ArrayList<>();
    private final List<IntradayBar> intraday = new ArrayList<>();

    /** The same for the same seed. */
    Ticks(String symbol, LocalDate first, int days, long seed) {
        this.symbol = symbol;
        Random random = new Random(seed + symbol.hashCode());
        int cents = 10_000;
        for (Session session : Markets.built().of(symbol, CanonicalSymbols.kindOf(symbol).orElseThrow()).orElseThrow()
                .between(first, first.plusDays(days)).sessions()) {
            for (Instant at = session.open().plus(STEP); !at.isAfter(session.close()); at = at.plus(STEP)) {
                cents += random.nextInt(41) - 20;
                prints.put(at, BigDecimal.valueOf(cents, 2));
            }
            bars(session);
        }
    }

    List<DailyBar> daily() {
        return daily;
    }

    List<IntradayBar> intraday() {
        return intraday;
    }

    /** The prints in (after, until]. */
    List<BigDecimal> in(Instant after, Instant until) {
        return List.copyOf(prints.subMap(after, false, until, true).values());
    }

    /** The last print by then. */
    BigDecimal at(Instant instant) {
        return prints.floorEntry(instant).getValue();
    }

    static IntradayBar times(IntradayBar bar, BigDecimal factor) {
        return new IntradayBar(bar.symbol(), bar.start(), bar.length(), bar.open().multiply(factor),
                bar.high().multiply(factor), bar.low().multiply(factor), bar.close().multiply(factor), null, bar.source(),
                bar.revision());
    }

    private void bars(Session session) {
        Map<Instant, BigDecimal> own = prints.subMap(session.open(), false, session.close(), true);
        List<BigDecimal> all = List.copyOf(own.values());
        daily.add(new DailyBar(symbol, session.date(), all.get(0), max(all), min(all), all.get(all.size() - 1), null, "ticks",
                1));
        Duration length = STEP.multipliedBy(STEPS_OF_A_BAR);
        for (Instant start = session.open(); start.isBefore(session.close()); start = start.plus(length)) {
            List<BigDecimal> few = in(start, start.plus(length));
            intraday.add(new IntradayBar(symbol, start, length, few.get(0), max(few), min(few), few.get(few.size() - 1), null,
                    "ticks", 1));
        }
    }

    private static BigDecimal max(List<BigDecimal> prices) {
        return prices.stream().reduce(BigDecimal::max).orElseThrow();
    }

    private static BigDecimal min(List<BigDecimal> prices) {
        return prices.stream().reduce(BigDecimal::min).orElseThrow();
    }
}
