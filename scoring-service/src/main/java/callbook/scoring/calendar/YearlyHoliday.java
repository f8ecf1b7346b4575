package callbook.scoring.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A holiday that comes back every year.
 *
 * @param since the first year it was kept in, 0 where that is before all that we look at
 * @param rule the day it is kept on in a year, empty where it is not kept
 */
record YearlyHoliday(int since, IntFunction<Optional<LocalDate>> rule) {
    YearlyHoliday {
        Objects.requireNonNull(rule);
    }

    static YearlyHoliday always(IntFunction<LocalDate> rule) {
        return since(0, rule);
    }

    static YearlyHoliday since(int year, IntFunction<LocalDate> rule) {
        return new YearlyHoliday(year, y -> Optional.of(rule.apply(y)));
    }

    boolean isOn(LocalDate date) {
        return date.getYear() >= since && rule.apply(date.getYear()).filter(date::equals).isPresent();
    }
}
