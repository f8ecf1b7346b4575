package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import callbook.scoring.price.Bars;
import callbook.scoring.price.DailyBar;
import callbook.scoring.price.IntradayBar;

/** Bars kept in a map. */
final class TestTape implements Bars {
    private final Map<String, DailyBar> bars = new HashMap<>();
    private final List<IntradayBar> intraday = new ArrayList<>();

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

    /** An intraday bar of five minutes or of the length given: {@code 2026-04-01T13:30:00Z/PT1H}. */
    TestTape withIntraday(String symbol, String time, String prices) {
        String[] when = time.split("/");
        BigDecimal[] read = Arrays.stream(prices.split(" ")).map(BigDecimal::new).toArray(BigDecimal[]::new);
        boolean whole = read.length == 4;
        return with(new IntradayBar(symbol, Instant.parse(when[0]),
                when.length == 1 ? IntradayBar.USUAL : Duration.parse(when[1]), whole ? read[0] : null,
                whole ? read[1] : null, whole ? read[2] : null, read[read.length - 1], null, "test", 1));
    }

    TestTape with(IntradayBar bar) {
        intraday.add(bar);
        return this;
    }

    @Override
    public List<IntradayBar> intraday(String symbol, Instant after, Instant until) {
        return intraday.stream().filter(bar -> bar.symbol().equals(symbol) && bar.end().isAfter(after)
                && bar.start().isBefore(until)).toList();
    }

    @Override
    public Optional<DailyBar> daily(String symbol, LocalDate date) {
        return Optional.ofNullable(bars.get(symbol + date));
    }
}
