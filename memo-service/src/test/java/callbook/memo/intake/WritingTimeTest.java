package callbook.memo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingTimeTest {

    @ParameterizedTest(name = "{0} local, published {1}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-03-30T19:15, 2026-03-31T02:16:01Z, 2026-03-30T19:15-07:00
            2026-03-31T02:16, 2026-03-31T02:16:01Z, 2026-03-31T02:16Z
            2026-03-31T02:16, 2026-03-31T03:01:00Z, 2026-03-31T02:16Z
            2026-03-31T02:16, 2026-03-31T02:11:00Z, 2026-03-31T02:16Z
            2026-03-31T02:16, 2026-03-31T03:11:00Z, 2026-03-31T02:16-01:00
            2026-03-31T14:16, 2026-03-31T00:20:00Z, 2026-03-31T14:16+14:00
            2026-03-30T12:16, 2026-03-31T00:20:00Z, 2026-03-30T12:16-12:00
            2026-03-31T05:50, 2026-03-31T00:40:00Z, 2026-03-31T05:50+05:30
            2026-03-31T03:50, 2026-03-31T00:40:00Z, 2026-03-31T03:50+03:30
            2026-03-31T04:50, 2026-03-31T00:40:00Z, 2026-03-31T04:50+04:30
            2026-03-31T09:50, 2026-03-31T00:40:00Z, 2026-03-31T09:50+09:30
            2026-03-31T01:50, 2026-03-31T00:40:00Z, -
            2026-03-31T15:16, 2026-03-31T00:20:00Z, -
            2026-03-29T19:15, 2026-03-31T02:16:01Z, -
            """)
    void the_offset_of_a_dateline_puts_writing_just_before_publication(LocalDateTime local, Instant published,
            OffsetDateTime written) {
        assertEquals(Optional.ofNullable(written), new WritingTime.Local(local).before(published));
    }

    @Test
    void a_whole_hour_wins_over_a_part_hour_and_seconds_count() {
        LocalDateTime local = LocalDateTime.parse("2026-03-31T05:30");

        assertEquals(Optional.of(OffsetDateTime.parse("2026-03-31T05:30+05:00")),
                new WritingTime.Local(local).before(Instant.parse("2026-03-31T01:15:00Z")));
        assertEquals(Optional.of(OffsetDateTime.parse("2026-03-31T05:30+04:30")),
                new WritingTime.Local(local).before(Instant.parse("2026-03-31T01:15:01Z")));
    }

    @Test
    void a_stated_offset_is_kept_where_the_two_stamps_belong_together() {
        OffsetDateTime stated = OffsetDateTime.parse("2026-03-31T05:30+05:30");

        assertEquals(Optional.of(stated), new WritingTime.Stated(stated).before(Instant.parse("2026-03-31T00:45:00Z")));
        assertEquals(Optional.empty(), new WritingTime.Stated(stated).before(Instant.parse("2026-03-31T01:45:00Z")));
    }
}
