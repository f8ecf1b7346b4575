package callbook.prediction.reading.time;

import java.time.LocalDate;
import java.util.Optional;

import callbook.prediction.reading.time.Place.Found;
import callbook.prediction.reading.time.Place.Lead;
import callbook.prediction.reading.words.Phrases;

/** An end named as one: "end of April 1", "the end of next week", "mid-April", "EOD Wednesday", "year-end". */
final class EndRule implements Place.Rule {

    private static final int MOST_WORDS_OF_AN_EVENT = 3;
    private static final int MIDDLE_OF_A_MONTH = 15;

    @Override
    public Optional<Found> read(Place place) {
        return shortForm(place).or(() -> event(place))
                .or(() -> place.word("end", place.at()).filter(end -> !isVerb(place, end.end()))
                        .flatMap(end -> end.value().equals("MID") ? middle(place, end.end()) : end(place, end.end())));
    }

    /** "Yields end the month lower": a verb with its object, which another rule reads. */
    private static boolean isVerb(Place place, int end) {
        return place.lead() == Lead.NONE && place.is(place.at(), "end") && end == place.at() + 1 && place.is(end, "the");
    }

    private static Optional<Found> end(Place place, int at) {
        Optional<Found> day = new DayRule().named(place.to(at))
                .map(found -> new Found(new Due.Day(found.date(), false), found.end()));
        return day.or(() -> period(place, at)).or(() -> Periods.named(place, at));
    }

    private static Optional<Found> period(Place place, int at) {
        Optional<Phrases.Match<String>> which = place.word("which", at);
        int from = which.map(Phrases.Match::end).orElse(at);
        int ahead = which.filter(found -> found.value().equals("NEXT")).isPresent() ? 1 : 0;
        return place.word("period", from)
                .map(period -> new Found(Periods.end(period.value(), place.moment().today(), ahead), period.end()));
    }

    private static Optional<Found> middle(Place place, int at) {
        return Periods.named(place, at).filter(found -> place.word("month", at).isPresent()).flatMap(found -> {
            LocalDate last = ((Due.Day) found.due()).date();
            LocalDate middle = last.withDayOfMonth(MIDDLE_OF_A_MONTH);
            return middle.isBefore(place.moment().today()) ? Optional.empty()
                    : Optional.of(new Found(new Due.Day(middle, false), found.end()));
        });
    }

    private static Optional<Found> shortForm(Place place) {
        return place.word("short", place.at()).map(form -> {
            if (!form.value().equals("DAY")) {
                return new Found(Periods.end(form.value(), place.moment().today(), 0), form.end());
            }
            int at = place.is(form.end(), "on") ? form.end() + 1 : form.end();
            return new DayRule().named(place.to(at)).map(day -> new Found(new Due.Day(day.date(), false), day.end()))
                    .orElse(new Found(new Due.Day(place.moment().today(), false), form.end()));
        });
    }

    /** The index after whose event it is: "its", "the latter's", "Nvidia's". */
    private static int owner(Place place) {
        int own = place.skip("owner", place.at());
        boolean possessive = own == place.at() && place.has(own) && place.token(own).norm().endsWith("'s");
        return possessive ? own + 1 : own;
    }

    /** An event, with up to three words that say which: "the OPEC+ meeting". */
    private static Optional<Phrases.Match<String>> named(Place place, int from) {
        for (int at = from; at <= from + MOST_WORDS_OF_AN_EVENT && place.has(at); at++) {
            Optional<Phrases.Match<String>> event = place.word("event", at);
            if (event.isPresent() && (at == from || place.is(event.get().end(), "on"))) {
                return event;
            }
        }
        return Optional.empty();
    }

    /** "May 20 print". */
    private static Optional<Found> dated(Place place, int at) {
        return new DayRule().named(place.to(at)).filter(day -> place.word("event", day.end()).isPresent())
                .map(day -> new Found(new Due.Day(day.date(), false), place.skip("event", day.end())));
    }

    /** "its own print on May 20", "Nvidia's May 20 print", "the OPEC+ meeting on July 5": the date of an event. */
    static Optional<Found> event(Place place) {
        int at = owner(place);
        // a day without an owner before it has been read by the rule of days
        Optional<Found> dated = at == place.at() ? Optional.empty() : dated(place, at);
        return dated.isPresent() ? dated : named(place, at).flatMap(event -> {
            int on = place.is(event.end(), "on") || place.is(event.end(), ",") ? event.end() + 1 : event.end();
            return on == event.end() ? Optional.empty()
                    : new DayRule().named(place.to(on))
                            .map(day -> new Found(new Due.Day(day.date(), false), day.end()));
        });
    }
}
