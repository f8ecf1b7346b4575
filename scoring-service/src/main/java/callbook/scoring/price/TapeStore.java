package callbook.scoring.price;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/** The stored bars of every length, as settling reads them. */
@ApplicationScoped
class TapeStore implements Bars {

    private final PriceStore prices;
    private final IntradayStore intraday;

    TapeStore(PriceStore prices, IntradayStore intraday) {
        this.prices = prices;
        this.intraday = intraday;
    }

    @Override
    public Optional<DailyBar> daily(String symbol, LocalDate date) {
        return prices.latest(symbol, date);
    }

    @Override
    public List<IntradayBar> intraday(String symbol, Instant after, Instant until) {
        return intraday.touching(symbol, after, until);
    }
}
