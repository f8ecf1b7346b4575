package callbook.scoring.settlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import callbook.scoring.calendar.Session;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Prints;
import callbook.scoring.claim.Truth;
import callbook.scoring.price.IntradayBar;
import callbook.scoring.price.Price;
import callbook.scoring.price.Print;

/**
 * Looks at both symbols of a SPREAD over a window. Only prints of one instant count: a low of one side says nothing of the
 * other.
 *
 * @param bases of the subject and of the benchmark; empty where one of them is not there
 */
record PairWatch(Leg leg, WindowSide subject, WindowSide benchmark, List<Price> bases, Tape tape) implements Watcher {
    PairWatch {
        Objects.requireNonNull(leg);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(benchmark);
        Objects.requireNonNull(tape);
        bases = List.copyOf(bases);
    }

    @Override
    public Look look(Session session) {
        Optional<Session> other = benchmark.side().clock().on(session.date());
        if (other.isEmpty()) {
            return new Look(List.of(), List.of());
        }
        Look closes = closes(session, other.get());
        if (leg.prints() == Prints.CLOSES) {
            return closes;
        }
        List<Sighting> sightings = new ArrayList<>(intraday(session, other.get()));
        sightings.addAll(closes.sightings());
        sightings.sort(Comparator.comparing(Sighting::at));
        return new Look(sightings, closes.gaps());
    }

    private Look closes(Session session, Session other) {
        if (!subject.window().contains(session.close()) || !benchmark.window().contains(other.close())) {
            return new Look(List.of(), List.of());
        }
        List<Reading> readings = List.of(close(subject, session), close(benchmark, other));
        if (!readings.stream().allMatch(Reading::isThere)) {
            return new Look(List.of(), readings.stream().filter(reading -> !reading.isThere()).toList());
        }
        return new Look(List.of(sighting(readings)), List.of());
    }

    private Reading close(WindowSide side, Session session) {
        Moment close = new Moment.Close(session);
        Found<Moment> own = side.side().ownSettling(close, side.window().after());
        return tape.read(side.side(), own instanceof Found.Here<Moment> here ? here.value() : close);
    }

    private List<Sighting> intraday(Session session, Session other) {
        Map<Instant, IntradayBar> subjects = ends(subject, session);
        Map<Instant, IntradayBar> benchmarks = ends(benchmark, other);
        return subjects.keySet().stream().filter(benchmarks::containsKey).sorted()
                .map(end -> sighting(List.of(reading(subject, session, subjects.get(end)),
                        reading(benchmark, other, benchmarks.get(end)))))
                .toList();
    }

    private Map<Instant, IntradayBar> ends(WindowSide side, Session session) {
        Window part = side.window().within(session);
        Map<Instant, IntradayBar> ends = new HashMap<>();
        tape.intraday(side.side(), part).stream().filter(bar -> part.contains(bar.end()))
                .forEach(bar -> ends.merge(bar.end(), bar,
                        (one, two) -> one.length().compareTo(two.length()) <= 0 ? one : two));
        return ends;
    }

    private static Reading reading(WindowSide side, Session session, IntradayBar bar) {
        return new Reading.Intraday(new NeededBar(side.side().symbol(), side.side().market().mic(), session),
                Tape.print(bar));
    }

    private Sighting sighting(List<Reading> both) {
        Print one = both.get(0).print().orElseThrow();
        Print two = both.get(1).print().orElseThrow();
        Optional<Move> move = bases.isEmpty() ? Optional.empty()
                : Optional.of(new Move.Spread(new Move.PerCent(bases.get(0), one.price()),
                        new Move.PerCent(bases.get(1), two.price())));
        Truth truth = move.filter(Move::isComparable).map(leg.bound()::holds).orElse(Truth.UNKNOWN);
        Instant at = one.time().isAfter(two.time()) ? one.time() : two.time();
        return new Sighting(at, both, one, Optional.of(two), truth, move.flatMap(Move::shown), Optional.empty());
    }
}
