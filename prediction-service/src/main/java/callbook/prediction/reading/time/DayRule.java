package callbook.prediction.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import callbook.prediction.reading.time.Place.Found;
import callbook.prediction.reading.time.Place.Lead;
import callbook.prediction.reading.words.Phrases;

/** A day: "tomorrow", "Friday", "Friday, April 10", "Thursday the 2nd", "April 1", each perhaps with its close or open. */
final class DayRule implements Place.Rule {

    /**
     * After these a session's close, or open, of the same day is over; official hours in New York, read on the author's clock.
     */
    private static final LocalTime CLOSE = LocalTime.of(16, 0);
    private static final LocalTime OPEN = LocalTime.of(9, 30);

    @Override
    public Optional<Found> read(Place place) {
        Optional<Found> week = lengthFromDay(place);
        return week.isPresent() ? week : named(place).map(day -> bell(place, day));
    }

    /** A day without its close or open: the date, and the index after it. */
    Optional<DateRule.Found> named(Place place) {
        return relative(place).or(() -> weekday(place)).or(() -> DateRule.read(place, place.at())).or(() -> ordinal(place));
    }

    /** "by the 26th": only after a word that leads to it. */
    private static Optional<DateRule.Found> ordinal(Place place) {
        boolean led = place.lead() == Lead.UPTO || place.lead() == Lead.BEFORE || place.lead() == Lead.ON;
        return led && place.at() > 0 ? DateRule.dayOfMonth(place, place.at() - 1) : Optional.empty();
    }

    private static Optional<DateRule.Found> relative(Place place) {
        Optional<Phrases.Match<String>> yesterday = place.lead() == Lead.BASE ? place.word("relative-past", place.at())
                : Optional.empty();
        return yesterday.or(() -> place.word("relative", place.at())).filter(word -> !isPrice(place, word.end()))
                .flatMap(word -> {
                    LocalDate date = place.moment().today().plusDays(Integer.parseInt(word.value()));
                    return beside(place, new DateRule.Found(date, word.end()));
                });
    }

    /** "Today's price". */
    private static boolean isPrice(Place place, int end) {
        return place.is(end, "price") || place.is(end, "prices") || place.is(end, "level") || place.is(end, "levels");
    }

    private static Optional<DateRule.Found> weekday(Place place) {
        boolean next = place.is(place.at(), "next");
        int at = next || place.is(place.at(), "this") || place.is(place.at(), "coming") ? place.at() + 1 : place.at();
        Optional<Phrases.Match<String>> word = place.word("day", at).filter(day -> isName(place, at));
        return word.flatMap(day -> {
            LocalDate date = coming(place, DayOfWeek.valueOf(day.value()), day.end());
            return beside(place, new DateRule.Found(next ? nextWeek(place, date) : date, day.end()));
        });
    }

    /** "Sun", "wed" and "sat" are words too; a short form counts only after a leading word and with a capital. */
    private static boolean isName(Place place, int at) {
        boolean shortForm = place.token(at).norm().length() < 6;
        return place.token(at).capitalised() && (!shortForm || place.lead() != Lead.NONE);
    }

    private static LocalDate coming(Place place, DayOfWeek day, int end) {
        LocalDate today = place.moment().today();
        boolean open = place.word("bell", end).filter(bell -> bell.value().equals("OPEN")).isPresent();
        if (place.lead() == Lead.BASE) {
            // "Monday's open" on a Monday is today's; a close is today's too, since a price to come may be named
            return today.with(TemporalAdjusters.previousOrSame(day));
        }
        boolean over = !place.moment().time().isBefore(open ? OPEN : CLOSE);
        return today.with(over ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day));
    }

    private static LocalDate nextWeek(Place place, LocalDate coming) {
        LocalDate sunday = place.moment().today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return coming.isAfter(sunday) ? coming : coming.plusWeeks(1);
    }

    /**
     * "Friday, April 10" and "Thursday the 2nd": the date decides, and a weekday that is not its own, or a day long past, makes
     * it unreadable.
     */
    private static Optional<DateRule.Found> beside(Place place, DateRule.Found day) {
        int at = place.is(day.end(), ",") ? day.end() + 1 : day.end();
        Optional<DateRule.Found> date = DateRule.dayOfMonth(place, at).or(() -> DateRule.read(place, at));
        if (date.isEmpty()) {
            boolean past = place.word("month", at)
                    .filter(month -> place.token(at).capitalised() && place.count(month.end(), 2).isPresent())
                    .isPresent();
            return past ? Optional.empty() : Optional.of(day);
        }
        return date.filter(found -> found.date().getDayOfWeek() == day.date().getDayOfWeek());
    }

    private static Found bell(Place place, DateRule.Found day) {
        Optional<Phrases.Match<String>> bell = place.word("bell", day.end());
        if (bell.isPresent()) {
            Due due = bell.get().value().equals("OPEN") ? new Due.Open(day.date()) : new Due.Day(day.date(), true);
            return new Found(due, bell.get().end());
        }
        return new Found(new Due.Day(day.date(), true), place.skip("event", day.end()));
    }

    /** "a week from today", "two weeks from Friday". */
    private Optional<Found> lengthFromDay(Place place) {
        Optional<Integer> digits = place.count(place.at(), 2);
        Optional<Phrases.Match<String>> word = place.word("number", place.at());
        int unitAt = digits.isPresent() ? place.at() + 1 : word.map(Phrases.Match::end).orElse(place.at());
        Optional<ChronoUnit> unit = place.word("unit", unitAt).flatMap(found -> unit(found.value()));
        int from = place.skip("unit", unitAt);
        if (unit.isEmpty() || unitAt == place.at() || !place.is(from, "from")) {
            return Optional.empty();
        }
        int amount = digits.orElseGet(() -> Integer.valueOf(word.get().value()));
        return named(place.to(from + 1))
                .map(day -> new Found(new Due.Day(day.date().plus(amount, unit.get()), false), day.end()));
    }

    private static Optional<ChronoUnit> unit(String name) {
        return switch (name) {
            case "DAY" -> Optional.of(ChronoUnit.DAYS);
            case "WEEK" -> Optional.of(ChronoUnit.WEEKS);
            case "MONTH" -> Optional.of(ChronoUnit.MONTHS);
            case "YEAR" -> Optional.of(ChronoUnit.YEARS);
            default -> Optional.empty();
        };
    }
}
