package callbook.scoring.settlement;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import callbook.scoring.price.Bars;
import callbook.scoring.price.DailyBar;
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

    private static Print print(DailyBar bar, Moment moment) {
        return new Print(bar.symbol(), moment.instant(), moment.in(bar), bar.source(), bar.revision());
    }
}
