package callbook.scoring.settlement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import callbook.scoring.calendar.Session;
import callbook.scoring.claim.Prints;
import callbook.scoring.price.Price;
import callbook.scoring.price.Print;

/** Looks at one symbol over a window, for a LEVEL or a CHANGE. */
record Watch(WindowSide side, Comparison comparison, Tape tape) implements Watcher {
    Watch {
        Objects.requireNonNull(side);
        Objects.requireNonNull(comparison);
        Objects.requireNonNull(tape);
    }

    @Override
    public Look look(Session session) {
        return comparison.leg().prints() == Prints.CLOSES ? close(session) : all(session);
    }

    private Look close(Session session) {
        if (!side.window().contains(session.close())) {
            return new Look(List.of(), List.of());
        }
        Reading reading = tape.daily(side.side(), new Moment.Close(session));
        return reading instanceof Reading.Present present
                ? new Look(List.of(sighting(present, Glimpse.at(present.bar().close()), present.read())), List.of())
                : new Look(List.of(), List.of(reading));
    }

    private Look all(Session session) {
        Window part = side.window().within(session);
        NeededBar needed = new NeededBar(side.side().symbol(), side.side().market().mic(), session);
        List<Stretch> bars = new ArrayList<>(tape.intraday(side.side(), part).stream()
                .filter(bar -> !bar.end().isAfter(session.close())).map(bar -> Stretch.of(needed, bar))
                .sorted(Comparator.comparing(Stretch::start)).toList());
        List<Reading> gaps = new ArrayList<>();
        if (!Cover.isWhole(bars, part)) {
            Reading daily = tape.daily(side.side(), new Moment.Close(session));
            if (daily instanceof Reading.Present present) {
                bars.add(Stretch.of(needed, present.bar()));
            }
            if (!(daily instanceof Reading.Present present) || present.bar().isCloseOnly()) {
                gaps.add(daily);
            }
        }
        return new Look(Cover.finest(bars, part).stream()
                .sorted(Comparator.comparing(Stretch::end).thenComparing(Stretch::length))
                .flatMap(bar -> sighting(bar, part)).toList(), gaps);
    }

    private Stream<Sighting> sighting(Stretch bar, Window part) {
        return bar.in(part, side.fromOpen() && part.after().equals(side.window().after())).map(glimpse -> {
            Print print = bar.print(part, comparison.shown(glimpse));
            return sighting(new Reading.Intraday(bar.needed(), print), glimpse, print);
        }).stream();
    }

    private Sighting sighting(Reading used, Glimpse glimpse, Print print) {
        Price price = print.price();
        return new Sighting(print.time(), List.of(used), print, Optional.empty(), comparison.truth(glimpse),
                comparison.measured(price), Optional.of(glimpse));
    }
}
