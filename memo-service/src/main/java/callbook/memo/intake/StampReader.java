package callbook.memo.intake;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a published stamp; {@link Stamp} says what the outcomes mean. */
final class StampReader {

    private static final int LONGEST = 100;

    private static final String EXPECTED = "The published stamp must be a date and a time of day such as 2026-04-01 18:15:58 "
            + "(UTC) or 2026-04-01T18:15:58-07:00: ";

    private static final Set<String> ALLOWED_BESIDE = Set.of("t", "at", "on", ",", "·", "•", "—", "–", "|", "(", ")", ".",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
            "thur", "thurs", "fri", "sat", "sun");

    private StampReader() {
    }

    static Stamp read(String written, Instant receivedAt) {
        Moments moments = Moments.in(Blanks.head(written, LONGEST + 1));
        String unreadable = written.length() > LONGEST ? "this is too long for one" : whyUnreadable(moments);
        if (!unreadable.isEmpty()) {
            return new Stamp.Unreadable(EXPECTED + unreadable + ".");
        }
        for (Found<?> found : all(moments)) {
            if (found instanceof Found.Impossible<?> impossible) {
                return new Stamp.Impossible("The published stamp is impossible: " + impossible.why() + ".");
            }
        }
        ZoneOffset offset = moments.zones().isEmpty() ? ZoneOffset.UTC : moments.zones().get(0).orNull();
        LocalDateTime local = LocalDateTime.of(moments.dates().get(0).orNull(), moments.times().get(0).orNull());
        return judged(local.toInstant(offset).truncatedTo(ChronoUnit.MICROS), receivedAt);
    }

    private static Stamp judged(Instant instant, Instant receivedAt) {
        if (instant.isBefore(Instant.EPOCH)) {
            return new Stamp.Impossible("The published stamp is impossible: it lies before 1970.");
        }
        if (instant.isAfter(receivedAt.plus(Stamp.FUTURE))) {
            return new Stamp.Impossible("The published stamp is impossible: it lies more than a minute in the future.");
        }
        return new Stamp.Read(instant);
    }

    private static String whyUnreadable(Moments moments) {
        if (moments.dates().size() != 1) {
            return moments.dates().isEmpty() ? "there is no date in it" : "there is more than one date in it";
        }
        if (moments.times().size() != 1) {
            return moments.times().isEmpty() ? "there is no time of day in it" : "there is more than one time of day in it";
        }
        for (Found<?> found : all(moments)) {
            if (found instanceof Found.Unclear<?> unclear) {
                return unclear.why();
            }
        }
        if (moments.zones().stream().distinct().count() > 1) {
            return "its offsets from UTC differ";
        }
        boolean only = moments.cycles().isEmpty() && moments.rest().stream().allMatch(t -> ALLOWED_BESIDE.contains(t.text()));
        return only ? "" : "there is something else beside them";
    }

    private static List<Found<?>> all(Moments moments) {
        return Stream.<List<? extends Found<?>>> of(moments.dates(), moments.times(), moments.zones())
                .<Found<?>> flatMap(List::stream)
                .toList();
    }
}
