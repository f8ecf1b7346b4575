package callbook.prediction.reading.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.reading.time.Place.Found;
import callbook.prediction.reading.time.Place.Lead;
import callbook.prediction.reading.words.Phrases;

/** A length of time from publication: "48h", "the next 24-48 hours" (the later end), "three months", "two sessions". */
final class LengthRule implements Place.Rule {

    /** Beyond this a length is no forecast but a slip of the pen. */
    private static final int LONGEST = 9999;

    private static final Set<String> PAST = Set.of("last", "past", "previous", "prior");

    private record Count(int value, int end) {
    }

    @Override
    public Optional<Found> read(Place place) {
        Optional<Phrases.Match<String>> next = place.word("next", place.at());
        int from = next.map(Phrases.Match::end).orElse(place.at());
        Optional<Count> count = range(place, from);
        int unitAt = count.map(Count::end).orElse(from);
        Optional<Phrases.Match<String>> unit = place.word("unit", unitAt).filter(found -> readable(place, unitAt, found));
        if (unit.isEmpty() || !whole(place, unit.get().end())) {
            return Optional.empty();
        }
        int end = place.skip("tail", unit.get().end());
        Optional<Phrases.Match<String>> later = place.word("later", end);
        boolean forward = later.isPresent() || next.isPresent() || leads(place, unitAt, count.isPresent());
        if (!forward || count.isEmpty() && !impliesOne(place, next.isPresent(), unit.get())) {
            return Optional.empty();
        }
        int amount = count.map(Count::value).orElse(1);
        Due due = due(place, amount, unit.get().value(), count.isEmpty());
        return isTooFar(place, due) ? Optional.empty()
                : Optional.of(new Found(due, later.map(Phrases.Match::end).orElse(end)));
    }

    private static boolean isTooFar(Place place, Due due) {
        return due instanceof Due.At at && at.until().isAfter(place.moment().publishedAt().atZone(place.moment().zone())
                .plusYears(Years.MOST_AHEAD).toInstant());
    }

    /** "two days ago", "the last 30 days" are no times to come. */
    private static boolean whole(Place place, int end) {
        return place.word("tail", end).isPresent()
                || !isOld(place, end) && !isPast(place) && !place.is(end, "ago") && !place.is(end, "of")
                        && !place.is(end, "earlier")
                        && !place.is(end, "before");
    }

    /** "The last 24 hours". */
    private static boolean isPast(Place place) {
        return place.at() > 0 && PAST.contains(place.token(place.at() - 1).norm());
    }

    /** "A 48-hour-old headline". */
    private static boolean isOld(Place place, int end) {
        return place.is(end, "old") || place.is(end, "-") && place.is(end + 1, "old");
    }

    /** A single letter is a unit only where it is stuck to its number; "10-year" is a maturity, "10 years" a length. */
    private static boolean readable(Place place, int at, Phrases.Match<String> unit) {
        String written = place.token(unit.end() - 1).norm();
        boolean several = written.endsWith("s") || unit.value().equals("HOUR") || place.word("tail", unit.end()).isPresent();
        if (!several && place.count(at - 1, 4).filter(amount -> amount > 1).isPresent() && written.length() > 1) {
            return false;
        }
        boolean letter = place.token(at).norm().length() == 1;
        return !letter || unit.end() == at + 1 && at > 0 && place.token(at).touches(place.token(at - 1));
    }

    private static boolean leads(Place place, int unitAt, boolean counted) {
        boolean stuck = counted && place.token(unitAt).touches(place.token(unitAt - 1));
        return counted && switch (place.lead()) {
            case NONE -> place.token(unitAt).norm().startsWith("h");
            case DURING, WITHIN -> true;
            case UPTO -> stuck;
            case BEFORE, ON, BASE -> false;
        };
    }

    /**
     * "over the next week" is a length, "next week" is that week, read by another rule; "the coming days" are no length at all.
     */
    private static boolean impliesOne(Place place, boolean next, Phrases.Match<String> unit) {
        boolean article = place.at() > 0 && place.is(place.at() - 1, "the") || place.is(place.at(), "the");
        boolean one = !place.token(unit.end() - 1).norm().endsWith("s");
        return next && one && (unit.value().equals("SESSION") || unit.value().equals("DAY") || article);
    }

    private static Optional<Count> range(Place place, int from) {
        int start = place.is(from, "a") && place.count(from + 1, 4).isPresent() ? from + 1 : from;
        Optional<Count> first = count(place, start);
        return first.map(low -> {
            boolean joined = place.is(low.end, "-") || place.is(low.end, "to") || place.is(low.end, "or");
            return joined ? count(place, low.end + 1).filter(high -> high.value > low.value).orElse(low) : low;
        });
    }

    private static Optional<Count> count(Place place, int at) {
        Optional<Count> digits = place.count(at, 4).filter(value -> value > 0 && value <= LONGEST)
                .map(value -> new Count(value, at + 1));
        return digits.or(() -> place.word("number", at).map(word -> new Count(Integer.parseInt(word.value()), word.end())));
    }

    /** Hours, days and weeks are lengths of time; months and years follow the calendar. */
    private static Due due(Place place, int amount, String unit, boolean next) {
        Instant from = place.moment().publishedAt();
        return switch (unit) {
            case "SESSION" -> new Due.Sessions(amount, next && place.lead() != Lead.WITHIN);
            case "HOUR" -> new Due.At(from.plus(Duration.ofHours(amount)));
            case "DAY" -> new Due.At(from.plus(Duration.ofDays(amount)));
            case "WEEK" -> new Due.At(from.plus(Duration.ofDays(7L * amount)));
            case "FORTNIGHT" -> new Due.At(from.plus(Duration.ofDays(14L * amount)));
            case "MONTH" -> months(place, amount);
            case "QUARTER" -> months(place, 3L * amount);
            default -> months(place, 12L * amount);
        };
    }

    /** As many days as the author's calendar has from today to the same day of that month. */
    private static Due months(Place place, long amount) {
        LocalDate today = place.moment().publishedAt().atZone(place.moment().zone()).toLocalDate();
        long days = ChronoUnit.DAYS.between(today, today.plusMonths(amount));
        return new Due.At(place.moment().publishedAt().plus(Duration.ofDays(days)));
    }
}
