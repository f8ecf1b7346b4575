package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import callbook.scoring.price.Bars;
import callbook.scoring.price.DailyBar;

/** Bars kept in a map. */
final class TestTape implements Bars {
    private final Map<String, DailyBar> bars = new HashMap<>();

    /** @param prices open, high, low, close; or the close alone */
    TestTape with(String symbol, String date, String prices) {
        String[] numbers = prices.split(" ");
        BigDecimal[] read = new BigDecimal[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            read[i] = new BigDecimal(numbers[i]);
        }
        LocalDate day = LocalDate.parse(date);
        return with(read.length == 1 ? new DailyBar(symbol, day, null, null, null, read[0], null, "test", 1)
                : new DailyBar(symbol, day, read[0], read[1], read[2], read[3], null, "test", 1));
    }

    TestTape with(DailyBar bar) {
        bars.put(bar.symbol() + bar.date(), bar);
        return this;
    }

    @Override
    public Optional<DailyBar> daily(String symbol, LocalDate date) {
        return Optional.ofNullable(bars.get(symbol + date));
    }
}
