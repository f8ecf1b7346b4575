package callbook.scoring.price;

import java.time.LocalDate;
import java.util.Optional;

/** The tape as settling reads it. */
@FunctionalInterface
public interface Bars {

    /** The latest revision of the bar of that symbol and session, empty where there is none. */
    Optional<DailyBar> daily(String symbol, LocalDate date);
}
