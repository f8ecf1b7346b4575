package callbook.scoring.price;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The tape as settling reads it. */
@FunctionalInterface
public interface Bars {

    /** The latest revision of the bar of that symbol and session, empty where there is none. */
    Optional<DailyBar> daily(String symbol, LocalDate date);

    /** The latest revisions of the intraday bars of which a part lies in (after, until], in any order. */
    default List<IntradayBar> intraday(String symbol, Instant after, Instant until) {
        return List.of();
    }
}
