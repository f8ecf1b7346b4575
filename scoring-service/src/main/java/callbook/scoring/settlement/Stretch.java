package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import callbook.scoring.price.DailyBar;
import callbook.scoring.price.IntradayBar;
import callbook.scoring.price.Price;
import callbook.scoring.price.Print;

/**
 * A bar of any length as a window sees it, its prints in (start, end]. {@code open}, {@code high} and {@code low} are null
 * where
 * only the close was kept.
 *
 * @param needed the session that it belongs to
 */
record Stretch(NeededBar needed, Instant start, Instant end, BigDecimal open, BigDecimal high, BigDecimal low,
        BigDecimal close, String source, int revision) {
    Stretch {
        Objects.requireNonNull(needed);
        Objects.requireNonNull(close);
    }

    static Stretch of(NeededBar needed, DailyBar bar) {
        return new Stretch(needed, needed.session().open(), needed.session().close(), bar.open(), bar.high(), bar.low(),
                bar.close(), bar.source(), bar.revision());
    }

    static Stretch of(NeededBar needed, IntradayBar bar) {
        return new Stretch(needed, bar.start(), bar.end(), bar.open(), bar.high(), bar.low(), bar.close(), bar.source(),
                bar.revision());
    }

    Duration length() {
        return Duration.between(start, end);
    }

    boolean isCloseOnly() {
        return open == null;
    }

    /**
     * What is known of the prints that it has in a part of its session; empty where nothing is.
     *
     * @param fromOpen whether the part begins with the open that is the base
     */
    Optional<Glimpse> in(Window part, boolean fromOpen) {
        boolean endsInside = !end.isAfter(part.until());
        if (isCloseOnly()) {
            return endsInside ? Optional.of(Glimpse.at(close)) : Optional.empty();
        }
        if (start.isBefore(part.after())) {
            return Optional.of(endsInside ? Glimpse.around(close, low, high) : Glimpse.somewhere(low, high));
        }
        boolean opensAsBase = fromOpen && start.equals(part.after());
        if (!endsInside) {
            return Optional.of(opensAsBase ? Glimpse.somewhere(low, high) : Glimpse.around(open, low, high));
        }
        return Optional.of(opensAsBase ? Glimpse.whole(unlessOpen(low), unlessOpen(high)) : Glimpse.whole(low, high));
    }

    /** The print of its part in a window. */
    Print print(Window part, Price price) {
        return new Print(needed.symbol(), end.isBefore(part.until()) ? end : part.until(), price, source, revision);
    }

    /** An end of the range that equals the open is the base print and does not count: then the close is the nearest. */
    private BigDecimal unlessOpen(BigDecimal extreme) {
        return extreme.compareTo(open) == 0 ? close : extreme;
    }
}
