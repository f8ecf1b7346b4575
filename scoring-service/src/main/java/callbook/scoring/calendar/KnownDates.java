package callbook.scoring.calendar;

import java.time.LocalDate;

/**
 * The dates that a calendar speaks for; about any other it says nothing.
 *
 * @param first included
 * @param last included
 */
public record KnownDates(LocalDate first, LocalDate last) {
    public KnownDates {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
