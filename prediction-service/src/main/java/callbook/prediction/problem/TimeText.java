package callbook.prediction.problem;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * Reads times of the contract, of the years 1 to 9999: a database keeps no others. Tells a time that cannot exist
 * (30 February), which is understood and refused, from a text that is no time at all.
 */
final class TimeText {

    static final String IMPOSSIBLE = "is a time that does not exist, or not of the years 1 to 9999";

    private static final String DATE = "[+-]?\\d{4,10}-\\d{2}-\\d{2}";
    private static final Pattern DATE_SHAPE = Pattern.compile(DATE);
    private static final Pattern TIME_SHAPE = Pattern.compile(
            DATE + "T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");

    private TimeText() {
    }

    static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        requireKnown(instant.atOffset(ZoneOffset.UTC).getYear());
        return instant;
    }

    static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        requireKnown(date.getYear());
        return date;
    }

    static OffsetDateTime offsetDateTime(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        requireKnown(time.withOffsetSameInstant(ZoneOffset.UTC).getYear());
        return time;
    }

    /** Of a text that could not be read as a time of this type: whether it has the form of one. */
    static boolean isImpossible(String text, Class<?> type) {
        Pattern shape = type == LocalDate.class ? DATE_SHAPE : TIME_SHAPE;
        return text.length() <= 60 && shape.matcher(text).matches();
    }

    private static void requireKnown(int year) {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("year " + year);
        }
    }
}
