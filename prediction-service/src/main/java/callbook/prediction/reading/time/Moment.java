package callbook.prediction.reading.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a text was published and what its author's clock said.
 *
 * @param publishedAt durations count from here
 * @param local the author's own time, on which day words are read
 */
public record Moment(Instant publishedAt, ZonedDateTime local) {

    /** Where day words are read when nobody knows where the author is. */
    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** @param writtenAt null where unknown */
    public static Moment of(Instant publishedAt, OffsetDateTime writtenAt) {
        return new Moment(publishedAt, writtenAt == null ? publishedAt.atZone(NEW_YORK) : writtenAt.toZonedDateTime());
    }

    /** The civil date that "today" means. */
    public LocalDate today() {
        return local.toLocalDate();
    }

    /** The author's clock time. */
    public LocalTime time() {
        return local.toLocalTime();
    }

    /** The author's zone or offset. */
    public ZoneId zone() {
        return local.getZone();
    }
}
