package callbook.memo.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every cycle, date, time of day and offset that a short line holds, readable or not, and what is left of the line.
 *
 * @param rest the tokens that belong to none of them, in order
 */
record Moments(List<Found<Integer>> cycles, List<Found<LocalDate>> dates, List<Found<LocalTime>> times,
        List<Found<ZoneOffset>> zones, List<Tokens.Token> rest) {

    static Moments in(String line) {
        Tokens tokens = Tokens.of(line);
        Moments found = new Moments(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>());
        int i = 0;
        while (i < tokens.size()) {
            i = found.take(tokens, i);
        }
        return found;
    }

    private int take(Tokens tokens, int i) {
        Optional<Match<Integer>> cycle = new CycleReader(tokens).at(i);
        if (cycle.isPresent()) {
            return keep(cycles, cycle.get());
        }
        Optional<Match<LocalDate>> date = new DateReader(tokens).at(i);
        if (date.isPresent()) {
            return keep(dates, date.get());
        }
        Optional<Match<LocalTime>> time = new TimeReader(tokens).at(i);
        if (time.isPresent()) {
            return zones(tokens, keep(times, time.get()));
        }
        rest.add(tokens.at(i));
        return i + 1;
    }

    /** An offset counts only right behind a time; "+0000 UTC" says it twice. */
    private int zones(Tokens tokens, int i) {
        int end = i;
        Optional<Match<ZoneOffset>> zone = new ZoneReader(tokens).at(end);
        while (zone.isPresent()) {
            end = keep(zones, zone.get());
            zone = new ZoneReader(tokens).at(end);
        }
        return end;
    }

    private static <T> int keep(List<Found<T>> list, Match<T> match) {
        list.add(match.found());
        return match.end();
    }

    boolean none() {
        return cycles.isEmpty() && dates.isEmpty() && times.isEmpty();
    }

    boolean placesInTime() {
        return !cycles.isEmpty() || !dates.isEmpty();
    }

    Moments and(Moments other) {
        return new Moments(join(cycles, other.cycles), join(dates, other.dates), join(times, other.times),
                join(zones, other.zones),
                join(rest, other.rest));
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
