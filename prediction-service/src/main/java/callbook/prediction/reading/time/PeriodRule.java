package callbook.prediction.reading.time;

import java.util.Optional;

import callbook.prediction.reading.time.Place.Found;
import callbook.prediction.reading.time.Place.Lead;
import callbook.prediction.reading.words.Phrases;

/**
 * A period that ends the window: "this week", "next month", "for the rest of the year", "in Q3", "in June", "through the
 * weekend".
 */
final class PeriodRule implements Place.Rule {

    @Override
    public Optional<Found> read(Place place) {
        Optional<Phrases.Match<String>> which = place.word("which", place.at()).filter(found -> !found.value().equals("OWN"));
        if (which.isPresent()) {
            return which.filter(found -> !isLength(place)).flatMap(found -> place.word("period", found.end()).map(period -> {
                int ahead = found.value().equals("NEXT") ? 1 : 0;
                return new Found(Periods.end(period.value(), place.moment().today(), ahead), period.end());
            }).or(() -> isRest(place) ? Periods.named(place, found.end()) : Optional.empty()));
        }
        Optional<Found> running = place.word("period", place.at()).flatMap(period -> running(place, period));
        return running.isPresent() || !Periods.led(place) ? running : Periods.named(place, place.at());
    }

    /** "over the next week" is a length from now. */
    private static boolean isLength(Place place) {
        return place.at() > 0 && place.is(place.at() - 1, "the") && place.is(place.at(), "next");
    }

    /** "the rest of Q3". */
    private static boolean isRest(Place place) {
        return place.word("rest", place.at()).isPresent();
    }

    /** "through the week", "throughout the month": the running one. */
    private static boolean isThrough(Place place) {
        int before = place.at() - 2;
        return before >= 0 && place.is(place.at() - 1, "the") && (place.is(before, "through") || place.is(before, "thru")
                || place.is(before, "throughout"));
    }

    /** The weekend behind a word that leads to it, and any period after "through the". */
    private static Optional<Found> running(Place place, Phrases.Match<String> period) {
        boolean weekend = period.value().equals("WEEKEND") && place.lead() != Lead.NONE;
        return weekend || isThrough(place)
                ? Optional.of(new Found(Periods.end(period.value(), place.moment().today(), 0), period.end()))
                : Optional.empty();
    }
}
