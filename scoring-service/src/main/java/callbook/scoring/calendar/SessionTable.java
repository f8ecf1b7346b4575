package callbook.scoring.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A calendar worked out once from a rule that tells the session of a date, and looked up ever after: settling asks it millions
 * of times.
 */
final class SessionTable implements MarketCalendar {
    private final String mic;
    private final KnownDates known;
    private final Instant start;
    private final Instant end;
    private final List<Session> sessions;
    /** For each known day the count of sessions named by it or an earlier one. */
    private final int[] countByDay;

    /**
     * @param mic the market's code
     * @param zone the exchange's zone
     * @param rule the session of a date, or empty; asked for known dates only
     */
    SessionTable(String mic, ZoneId zone, KnownDates known, Function<LocalDate, Optional<Session>> rule) {
        this.mic = mic;
        this.known = known;
        start = known.first().atStartOfDay(zone).toInstant();
        end = known.last().plusDays(1).atStartOfDay(zone).toInstant();
        countByDay = new int[dayOf(known.last()) + 1];
        List<Session> found = new ArrayList<>();
        for (LocalDate date = known.first(); known.contains(date); date = date.plusDays(1)) {
            rule.apply(date).ifPresent(found::add);
            countByDay[dayOf(date)] = found.size();
        }
        sessions = List.copyOf(found);
    }

    @Override
    public String mic() {
        return mic;
    }

    @Override
    public boolean isRoundTheClock() {
        return false;
    }

    @Override
    public KnownDates known() {
        return known;
    }

    @Override
    public boolean covers(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    @Override
    public Optional<Session> on(LocalDate date) {
        return lastOnOrBefore(date).filter(session -> session.date().equals(date));
    }

    @Override
    public Optional<Session> lastOnOrBefore(LocalDate date) {
        return known.contains(date) ? at(countByDay[dayOf(date)] - 1) : Optional.empty();
    }

    @Override
    public Optional<Session> lastClosedBy(Instant instant) {
        return covers(instant) ? at(countClosedBy(instant) - 1) : Optional.empty();
    }

    @Override
    public Optional<Session> tradingAt(Instant instant) {
        return covers(instant) ? at(countClosedBy(instant)).filter(session -> session.isTradingAt(instant))
                : Optional.empty();
    }

    @Override
    public Optional<Session> openingAfter(Instant instant, int n) {
        if (!covers(instant)) {
            return Optional.empty();
        }
        int first = countClosedBy(instant);
        boolean opened = at(first).filter(session -> !session.open().isAfter(instant)).isPresent();
        return at(first + (opened ? n : n - 1));
    }

    private Optional<Session> at(int index) {
        return index >= 0 && index < sessions.size() ? Optional.of(sessions.get(index)) : Optional.empty();
    }

    /** How many sessions have closed at that instant; sessions never overlap, so that they are in the order of their closes. */
    private int countClosedBy(Instant instant) {
        int low = 0;
        int high = sessions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sessions.get(middle).close().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int dayOf(LocalDate date) {
        return Math.toIntExact(date.toEpochDay() - known.first().toEpochDay());
    }
}
