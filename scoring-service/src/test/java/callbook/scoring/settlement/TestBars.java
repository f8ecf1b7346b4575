package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

import callbook.scoring.calendar.Markets;
import callbook.scoring.calendar.Schedule;
import callbook.scoring.calendar.Session;
import callbook.scoring.claim.CanonicalSymbols;
import callbook.scoring.price.DailyBar;

/** Bars of a random walk. */
final class TestBars {

    /** A bar for every session of every symbol, the same for the same seed. */
    static List<DailyBar> walk(Collection<String> symbols, LocalDate first, int days, long seed) {
        List<DailyBar> bars = new ArrayList<>();
        for (String symbol : symbols) {
            Random random = new Random(seed + symbol.hashCode());
            Schedule schedule = Markets.built().of(symbol, CanonicalSymbols.kindOf(symbol).orElseThrow()).orElseThrow()
                    .between(first, first.plusDays(days));
            int close = 10_000;
            for (Session session : schedule.sessions()) {
                int open = close + random.nextInt(201) - 100;
                close = open + random.nextInt(401) - 200;
                int high = Math.max(open, close) + random.nextInt(50);
                int low = Math.min(open, close) - random.nextInt(50);
                bars.add(new DailyBar(symbol, session.date(), cents(open), cents(high), cents(low), cents(close), null,
                        "walk", 1));
            }
        }
        return bars;
    }

    static DailyBar times(DailyBar bar, BigDecimal factor) {
        return new DailyBar(bar.symbol(), bar.date(), bar.open().multiply(factor), bar.high().multiply(factor),
                bar.low().multiply(factor), bar.close().multiply(factor), null, bar.source(), bar.revision());
    }

    static TestTape tape(List<DailyBar> bars) {
        TestTape tape = new TestTape();
        bars.forEach(tape::with);
        return tape;
    }

    private static BigDecimal cents(int amount) {
        return BigDecimal.valueOf(amount, 2);
    }

    private TestBars() {
    }
}
