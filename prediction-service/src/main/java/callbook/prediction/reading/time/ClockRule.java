package callbook.prediction.reading.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

import callbook.prediction.reading.time.Place.Found;
import callbook.prediction.reading.time.Place.Lead;
import callbook.prediction.reading.words.Phrases;

/** A clock time: "3pm ET tomorrow", "16:00 ET on 2026-04-02", "noon tomorrow". Without a zone it is the author's. */
final class ClockRule implements Place.Rule {

    private record Clock(LocalTime time, int end) {
    }

    @Override
    public Optional<Found> read(Place place) {
        if (place.lead() == Lead.NONE || place.lead() == Lead.DURING || place.lead() == Lead.WITHIN) {
            return Optional.empty();
        }
        return thisTime(place).or(() -> clock(place, place.at()).flatMap(clock -> {
            Optional<Phrases.Match<String>> zone = place.word("zone", clock.end);
            int at = zone.map(Phrases.Match::end).orElse(clock.end);
            int dayAt = place.is(at, "on") || place.is(at, ",") ? at + 1 : at;
            Optional<DateRule.Found> day = new DayRule().named(place.to(dayAt));
            ZoneId id = zone.map(found -> ZoneId.of(found.value())).orElse(place.moment().zone());
            return day.map(found -> new Found(at(found.date(), clock.time, id), found.end()))
                    .or(() -> today(place, clock.time, id).map(due -> new Found(due, at)));
        }));
    }

    /** "By this time tomorrow", "by this time next week": as many days from publication. */
    private static Optional<Found> thisTime(Place place) {
        if (!place.is(place.at(), "this") || !place.is(place.at() + 1, "time")) {
            return Optional.empty();
        }
        int at = place.at() + 2;
        boolean week = place.is(at, "next") && place.is(at + 1, "week");
        int days = place.is(at, "tomorrow") ? 1 : week ? 7 : 0;
        Instant until = place.moment().publishedAt().plus(Duration.ofDays(days));
        return days == 0 ? Optional.empty() : Optional.of(new Found(new Due.At(until), week ? at + 2 : at + 1));
    }

    private static Due at(LocalDate date, LocalTime time, ZoneId zone) {
        return new Due.At(date.atTime(time).atZone(zone).toInstant());
    }

    private static Optional<Due> today(Place place, LocalTime time, ZoneId zone) {
        ZonedDateTime then = place.moment().today().atTime(time).atZone(zone);
        return then.toInstant().isAfter(place.moment().publishedAt()) ? Optional.of(new Due.At(then.toInstant()))
                : Optional.empty();
    }

    private static Optional<Clock> clock(Place place, int at) {
        if (place.is(at, "noon")) {
            return Optional.of(new Clock(LocalTime.NOON, at + 1));
        }
        return place.count(at, 2).flatMap(hour -> {
            boolean minutes = place.is(at + 1, ":") && place.count(at + 2, 2).isPresent()
                    && place.token(at + 2).norm().length() == 2;
            int minute = minutes ? place.count(at + 2, 2).get() : 0;
            int end = minutes ? at + 3 : at + 1;
            Optional<Phrases.Match<String>> half = place.word("half-of-day", end);
            if (half.isEmpty()) {
                return minutes && hour < 24 && minute < 60 ? Optional.of(new Clock(LocalTime.of(hour, minute), end))
                        : Optional.empty();
            }
            boolean valid = hour >= 1 && hour <= 12 && minute < 60;
            return valid
                    ? Optional.of(
                            new Clock(LocalTime.of(hour % 12 + Integer.parseInt(half.get().value()), minute), half.get().end()))
                    : Optional.empty();
        });
    }
}
