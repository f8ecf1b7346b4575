package callbook.prediction.reading.time;

import callbook.prediction.reading.time.Place.Lead;
import callbook.prediction.reading.words.Token.Type;

/** Which numbers can be the year of a deadline. One that cannot makes its date unreadable: never a date without its year. */
final class Years {

    /** Nobody means a deadline further ahead. */
    static final int MOST_AHEAD = 50;

    private static final int FIRST_OF_A_PRICE = 1900;
    private static final int SHORTEST = 4;

    private Years() {
    }

    /** Whether a number stands there that is long enough to be meant as a year. */
    static boolean isWritten(Place place, int at) {
        return place.has(at) && (place.token(at).type() == Type.NUMBER || place.token(at).type() == Type.GARBLED)
                && place.token(at).norm().length() >= SHORTEST && !place.is(at + 1, "%")
                && place.token(at).norm().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A year from the last one to fifty ahead; of a price's date any that is past too. */
    static boolean isPlausible(Place place, int year) {
        int now = place.moment().today().getYear();
        return year >= (place.lead() == Lead.BASE ? FIRST_OF_A_PRICE : now - 1) && year <= now + MOST_AHEAD;
    }
}
