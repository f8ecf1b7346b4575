package callbook.prediction.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import callbook.prediction.reading.time.Place.Found;
import callbook.prediction.reading.time.Place.Lead;
import callbook.prediction.reading.words.Phrases;

/** The ends of weeks, months, quarters, halves and years: the last civil day, whatever a calendar of sessions says. */
final class Periods {

    private Periods() {
    }

    /** The end of the running period, or of the one after ({@code ahead} 1). */
    static Due end(String period, LocalDate today, int ahead) {
        return switch (period) {
            case "WEEK" -> new Due.Week(friday(today, ahead));
            case "WEEKEND" -> day(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(ahead));
            case "MONTH" -> day(YearMonth.from(today).plusMonths(ahead).atEndOfMonth());
            case "QUARTER" -> day(quarterEnd(today.getYear(), today.get(IsoFields.QUARTER_OF_YEAR)).plusMonths(3L * ahead)
                    .with(TemporalAdjusters.lastDayOfMonth()));
            default -> day(LocalDate.of(today.getYear() + ahead, 12, 31));
        };
    }

    /** On a weekend the running week is the one that is about to begin. */
    private static LocalDate friday(LocalDate today, int ahead) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return ahead == 0 ? today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)) : monday.plusWeeks(ahead).plusDays(4);
    }

    /** "April", "Q2 2026", "first half of 2027", "2026": the last day of a period that has a name. */
    static Optional<Found> named(Place place, int at) {
        return month(place, at).or(() -> part(place, at, "quarter", 3)).or(() -> part(place, at, "half", 6))
                .or(() -> year(place, at).map(year -> new Found(day(LocalDate.of(year, 12, 31)), at + 1)));
    }

    private static Optional<Found> month(Place place, int at) {
        Optional<Phrases.Match<String>> month = place.word("month", at)
                .filter(found -> place.token(at).capitalised() && place.count(found.end(), 2).isEmpty());
        return month.flatMap(found -> ending(place, Integer.parseInt(found.value()), found.end()));
    }

    private static Optional<Found> part(Place place, int at, String wordClass, int months) {
        return place.word(wordClass, at).flatMap(part -> {
            int of = place.is(part.end(), "of") ? part.end() + 1 : part.end();
            Optional<Found> ofMonth = wordClass.equals("half") ? month(place, of) : Optional.empty();
            return ofMonth.isPresent() ? ofMonth.flatMap(found -> halfOf(place, part.value(), found))
                    : ending(place, Integer.parseInt(part.value()) * months, part.end());
        });
    }

    /** The first half of a month ends on its 15th, if that is still to come. */
    private static Optional<Found> halfOf(Place place, String half, Found month) {
        LocalDate last = ((Due.Day) month.due()).date();
        LocalDate end = half.equals("1") ? last.withDayOfMonth(15) : last;
        return end.isBefore(place.moment().today()) ? Optional.empty() : Optional.of(new Found(day(end), month.end()));
    }

    /** The end of a month of the year that follows, or of the first year in which it is still to come. */
    private static Optional<Found> ending(Place place, int month, int end) {
        int at = place.is(end, "of") || place.is(end, ",") ? end + 1 : end;
        Optional<Integer> year = year(place, at);
        LocalDate today = place.moment().today();
        LocalDate thisYear = YearMonth.of(today.getYear(), month).atEndOfMonth();
        LocalDate date = year.map(value -> YearMonth.of(value, month).atEndOfMonth())
                .orElse(thisYear.isBefore(today) ? YearMonth.of(today.getYear() + 1, month).atEndOfMonth() : thisYear);
        boolean recent = year.isEmpty() && thisYear.isBefore(today) && thisYear.isAfter(today.minusDays(180));
        boolean strange = year.isEmpty() && Years.isWritten(place, at);
        return recent || strange || date.isBefore(today) ? Optional.empty()
                : Optional.of(new Found(day(date), afterEnd(place, year.isPresent() ? at + 1 : end)));
    }

    /** The index after "Q3-end". */
    private static int afterEnd(Place place, int end) {
        return place.is(end, "-") && place.is(end + 1, "end") ? end + 2 : end;
    }

    private static Optional<Integer> year(Place place, int at) {
        int now = place.moment().today().getYear();
        boolean plain = place.has(at) && !place.is(at + 1, "%") && !place.is(at + 1, "-");
        return plain ? place.count(at, 4).filter(year -> year >= now && year <= now + Years.MOST_AHEAD) : Optional.empty();
    }

    private static LocalDate quarterEnd(int year, int quarter) {
        return YearMonth.of(year, quarter * 3).atEndOfMonth();
    }

    /** The day before a named month or quarter begins; of another period its own last day, which is the most that is meant. */
    static Due before(Place place, Due end) {
        boolean quarter = place.word("quarter", place.at()).isPresent();
        boolean month = place.word("month", place.at()).isPresent();
        if (!(end instanceof Due.Day day) || !quarter && !month) {
            return end.upTo();
        }
        LocalDate first = day.date().withDayOfMonth(1).minusMonths(quarter ? 2 : 0);
        return new Due.Day(first.minusDays(1), false);
    }

    private static Due day(LocalDate date) {
        return new Due.Day(date, false);
    }

    /** Whether a bare name of a period may be read here: only after a word that leads to it. */
    static boolean led(Place place) {
        return place.lead() != Lead.NONE && place.lead() != Lead.ON && place.lead() != Lead.WITHIN;
    }
}
