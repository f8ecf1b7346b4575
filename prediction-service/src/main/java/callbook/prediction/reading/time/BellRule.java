package callbook.prediction.reading.time;

import java.time.LocalTime;
import java.util.Optional;

import callbook.prediction.reading.time.Place.Found;
import callbook.prediction.reading.time.Place.Lead;

/** "by the close", "at the close on Tuesday": the close of a day, of today's where it is still to come. */
final class BellRule implements Place.Rule {

    private static final LocalTime CLOSE = LocalTime.of(16, 0);

    @Override
    public Optional<Found> read(Place place) {
        if (place.lead() == Lead.NONE || place.lead() == Lead.WITHIN) {
            return Optional.empty();
        }
        return place.word("bell", place.at()).filter(bell -> bell.value().equals("CLOSE")).flatMap(bell -> {
            int at = place.is(bell.end(), "on") || place.is(bell.end(), "of") ? bell.end() + 1 : bell.end();
            Optional<Found> day = new DayRule().named(place.to(at))
                    .map(found -> new Found(new Due.Day(found.date(), true), found.end()));
            return day.or(() -> place.moment().time().isBefore(CLOSE)
                    ? Optional.of(new Found(new Due.Day(place.moment().today(), true), bell.end()))
                    : Optional.empty());
        });
    }
}
