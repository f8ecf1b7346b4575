package callbook.memo.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When the author says that the memo was written; which instant that is, only its publication can tell. */
public sealed interface WritingTime {

    /**
     * The written time with its offset, if it lies from 45 minutes before publication to 5 minutes after. Outside of that
     * the two stamps do not belong together, and the offset would be a guess.
     */
    Optional<OffsetDateTime> before(Instant publishedAt);

    /** As a dateline has it: no offset. */
    record Local(LocalDateTime time) implements WritingTime {

        /** Whole hours from -12 to +14 first (at most one fits), then the part-hour offsets in the order of the design. */
        private static final List<ZoneOffset> OFFSETS = Stream
                .concat(IntStream.rangeClosed(-12, 14).mapToObj(ZoneOffset::ofHours),
                        Stream.of("+03:30", "+04:30", "+05:30", "+05:45", "+09:30").map(ZoneOffset::of))
                .toList();

        @Override
        public Optional<OffsetDateTime> before(Instant publishedAt) {
            return OFFSETS.stream().map(time::atOffset).filter(written -> belongs(written, publishedAt)).findFirst();
        }
    }

    /** With the offset that the author stated. */
    record Stated(OffsetDateTime time) implements WritingTime {
        @Override
        public Optional<OffsetDateTime> before(Instant publishedAt) {
            return Optional.of(time).filter(written -> belongs(written, publishedAt));
        }
    }

    private static boolean belongs(OffsetDateTime written, Instant publishedAt) {
        Duration before = Duration.between(written.toInstant(), publishedAt);
        return before.compareTo(Duration.ofMinutes(45)) <= 0 && before.compareTo(Duration.ofMinutes(-5)) >= 0;
    }
}
