package callbook.scoring.settlement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import callbook.scoring.price.Bars;
import callbook.scoring.price.DailyBar;
import callbook.scoring.price.IntradayBar;
import callbook.scoring.price.Price;
import callbook.scoring.price.Print;

/**
 * The bars as they can be read now: one of a session that has not closed yet is not, whatever is stored.
 *
 * @param waitsFrom the later of the time when the call was due and the time when it arrived
 */
record Tape(Bars bars, Patience patience, Instant now, Instant waitsFrom) {
    Tape {
        Objects.requireNonNull(bars);
        Objects.requireNonNull(patience);
        Objects.requireNonNull(now);
        Objects.requireNonNull(waitsFrom);
    }

    Reading read(Side side, Moment moment) {
        Optional<IntradayBar> near = moment.nearby().flatMap(nearby -> nearby.find(bars, side, now));
        return near.map(bar -> (Reading) new Reading.Intraday(needed(side, bar), print(bar)))
                .orElseGet(() -> daily(side, moment));
    }

    /** The price of a moment as the bar of its session tells it. */
    Reading daily(Side side, Moment moment) {
        NeededBar needed = new NeededBar(side.symbol(), side.market().mic(), moment.session());
        if (moment.session().close().isAfter(now)) {
            return new Reading.Awaited(needed);
        }
        Optional<DailyBar> bar = bars.daily(side.symbol(), moment.session().date());
        if (bar.isPresent()) {
            return new Reading.Present(needed, bar.get(), print(bar.get(), moment));
        }
        return patience.isOver(side.market(), waitsFrom, now) ? new Reading.Missing(needed)
                : new Reading.Awaited(needed);
    }

    /** The intraday bars of which a part lies in a window, so far as they have ended. */
    List<IntradayBar> intraday(Side side, Window window) {
        return bars.intraday(side.symbol(), window.after(), window.until()).stream()
                .filter(bar -> !bar.end().isAfter(now)).toList();
    }

    /** The session that an intraday bar ends in; one that ends in none has no part in settling. */
    private static NeededBar needed(Side side, IntradayBar bar) {
        return new NeededBar(side.symbol(), side.market().mic(),
                Trading.printing(side.market(), bar.end()).orElseThrow());
    }

    static Print print(IntradayBar bar) {
        return new Print(bar.symbol(), bar.end(), new Price.Exact(bar.close()), bar.source(), bar.revision());
    }

    private static Print print(DailyBar bar, Moment moment) {
        return new Print(bar.symbol(), moment.instant(), moment.in(bar), bar.source(), bar.revision());
    }
}
