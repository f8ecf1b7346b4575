package callbook.memo.intake;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads a writing time that front matter states: a date and a time of day, with or without an offset. */
final class StatedTime {

    private static final int LONGEST = 100;

    private StatedTime() {
    }

    static Optional<WritingTime> read(String text) {
        Moments moments = Moments.in(Blanks.head(text, LONGEST));
        boolean clear = moments.dates().size() == 1 && moments.times().size() == 1 && moments.zones().size() <= 1;
        if (!clear || moments.dates().get(0).orNull() == null || moments.times().get(0).orNull() == null) {
            return Optional.empty();
        }
        LocalDateTime local = moments.dates().get(0).orNull().atTime(moments.times().get(0).orNull());
        if (moments.zones().isEmpty()) {
            return Optional.of(new WritingTime.Local(local));
        }
        ZoneOffset offset = moments.zones().get(0).orNull();
        return offset == null ? Optional.empty() : Optional.of(new WritingTime.Stated(local.atOffset(offset)));
    }
}
