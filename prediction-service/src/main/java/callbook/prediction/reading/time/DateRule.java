package callbook.prediction.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.reading.time.Place.Lead;
import callbook.prediction.reading.words.Phrases;

/** A calendar date as written: "April 1", "10 April 2026", "2026-04-17", "4/10" after "by" or "on". */
final class DateRule {

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    /** A date without a year that lies further back than this means next year; a nearer one is past and no deadline. */
    private static final int MOST_DAYS_BACK = 180;
    private static final int MOST_DAYS_BACK_AFTER_BY = 30;

    /** A date read, with the index after it. */
    record Found(LocalDate date, int end) {
    }

    private record Number(int value, int end) {
    }

    private DateRule() {
    }

    static Optional<Found> read(Place place, int at) {
        boolean digits = place.count(at, 4).isPresent();
        Optional<Found> written = digits ? iso(place, at).or(() -> dayFirst(place, at)).or(() -> slashed(place, at))
                : monthFirst(place, at);
        return written.isPresent() ? written : holiday(place, at);
    }

    /** "the 14th" beside a weekday. */
    static Optional<Found> dayOfMonth(Place place, int at) {
        if (!place.is(at, "the")) {
            return Optional.empty();
        }
        return ordinal(place, at + 1).flatMap(day -> {
            LocalDate today = place.moment().today();
            LocalDate month = day.value >= today.getDayOfMonth() ? today : today.plusMonths(1);
            return date(month.getYear(), month.getMonthValue(), day.value).map(date -> new Found(date, day.end));
        });
    }

    private static Optional<Found> iso(Place place, int at) {
        boolean shape = place.count(at, 4).isPresent() && place.is(at + 1, "-")
                && place.count(at + 2, 2).isPresent() && place.is(at + 3, "-") && place.count(at + 4, 2).isPresent()
                && Years.isPlausible(place, place.count(at, 4).get());
        return shape ? date(place.count(at, 4).get(), place.count(at + 2, 2).get(), place.count(at + 4, 2).get())
                .map(date -> new Found(date, at + 5)) : Optional.empty();
    }

    private static Optional<Found> monthFirst(Place place, int at) {
        Optional<Phrases.Match<String>> month = place.word("month", at);
        return month.flatMap(found -> day(place, found.end())
                .flatMap(day -> year(place, Integer.parseInt(found.value()), day)));
    }

    private static Optional<Found> dayFirst(Place place, int at) {
        return day(place, at).flatMap(day -> {
            int monthAt = place.is(day.end, "of") ? day.end + 1 : day.end;
            return place.word("month", monthAt).filter(month -> place.token(monthAt).capitalised())
                    .flatMap(month -> year(place, Integer.parseInt(month.value()), new Number(day.value, month.end())));
        });
    }

    private static Optional<Found> slashed(Place place, int at) {
        boolean led = place.lead() != Lead.NONE && place.lead() != Lead.DURING && place.lead() != Lead.WITHIN;
        if (!led || place.count(at, 2).isEmpty() || !place.is(at + 1, "/") || place.count(at + 2, 2).isEmpty()) {
            return Optional.empty();
        }
        int month = place.count(at, 2).get();
        int day = place.count(at + 2, 2).get();
        Optional<Integer> year = place.is(at + 3, "/") ? place.count(at + 4, 4) : Optional.empty();
        if (place.is(at + 3, "/") && year.isEmpty()) {
            return Optional.empty();
        }
        return year.map(value -> value < 100 ? 2000 + value : value)
                .map(value -> Optional.of(value).filter(full -> Years.isPlausible(place, full))
                        .flatMap(full -> date(full, month, day)).map(date -> new Found(date, at + 5)))
                .orElseGet(() -> coming(place, month, day).map(date -> new Found(date, at + 3)));
    }

    private static Optional<Found> holiday(Place place, int at) {
        return place.word("holiday", at).flatMap(holiday -> {
            Holiday named = Holiday.of(holiday.value());
            LocalDate today = place.moment().today();
            LocalDate date = named.in(today.getYear());
            return Optional.of(new Found(date.isBefore(today) ? named.in(today.getYear() + 1) : date, holiday.end()));
        });
    }

    private static Optional<Number> day(Place place, int at) {
        return ordinal(place, at)
                .or(() -> place.count(at, 2).map(day -> new Number(day, place.is(at + 1, "s") ? at + 2 : at + 1)))
                .filter(day -> day.value >= 1 && day.value <= 31 && !place.is(day.end, "%"));
    }

    private static Optional<Number> ordinal(Place place, int at) {
        boolean ordinal = place.has(at + 1) && ORDINALS.contains(place.token(at + 1).norm())
                && place.token(at + 1).touches(place.token(at));
        return ordinal ? place.count(at, 2).map(day -> new Number(day, at + 2)) : Optional.empty();
    }

    private static Optional<Found> year(Place place, int month, Number day) {
        int at = place.is(day.end, ",") ? day.end + 1 : day.end;
        if (!Years.isWritten(place, at)) {
            return coming(place, month, day.value).map(date -> new Found(date, day.end));
        }
        return place.count(at, 4).filter(value -> Years.isPlausible(place, value))
                .flatMap(value -> date(value, month, day.value)).map(date -> new Found(date, at + 1));
    }

    /** The date to come; of a price also one that is past. */
    private static Optional<LocalDate> coming(Place place, int month, int day) {
        LocalDate today = place.moment().today();
        return date(today.getYear(), month, day).flatMap(date -> {
            if (!date.isBefore(today) || place.lead() == Lead.BASE) {
                return Optional.of(date);
            }
            boolean ahead = place.lead() == Lead.UPTO || place.lead() == Lead.BEFORE;
            return ChronoUnit.DAYS.between(date, today) > (ahead ? MOST_DAYS_BACK_AFTER_BY : MOST_DAYS_BACK)
                    ? date(today.getYear() + 1, month, day)
                    : Optional.empty();
        });
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
