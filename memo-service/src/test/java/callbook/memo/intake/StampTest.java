package callbook.memo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            2026-03-31 02:16:01                 > 2026-03-31T02:16:01Z
            2026-03-31 02:16                    > 2026-03-31T02:16:00Z
            2026-03-31T02:16:01Z                > 2026-03-31T02:16:01Z
            2026-03-31t02:16:01z                > 2026-03-31T02:16:01Z
            2026-03-31T02:16Z                   > 2026-03-31T02:16:00Z
            2026-03-31T02:16:01.5Z              > 2026-03-31T02:16:01.500Z
            2026-03-31T02:16:01,25Z             > 2026-03-31T02:16:01.250Z
            2026-03-31T02:16:01.123456789Z      > 2026-03-31T02:16:01.123456Z
            2026-03-31T02:16:01.1234567890123Z  > 2026-03-31T02:16:01.123456Z
            2026-03-30T19:16:01-07:00           > 2026-03-31T02:16:01Z
            2026-03-30T19:16:01\u221207:00      > 2026-03-31T02:16:01Z
            2026-03-30T19:16:01-0700            > 2026-03-31T02:16:01Z
            2026-03-30 19:16:01 -0700           > 2026-03-31T02:16:01Z
            2026-03-30T19:16:01-07              > 2026-03-31T02:16:01Z
            2026-03-31T07:46:01+05:30           > 2026-03-31T02:16:01Z
            2026-03-31 02:16:01 UTC             > 2026-03-31T02:16:01Z
            2026-03-31 02:16:01 (UTC)           > 2026-03-31T02:16:01Z
            2026-03-31 04:16:01 GMT+2           > 2026-03-31T02:16:01Z
            2026-03-31 04:16:01 UTC+02:00       > 2026-03-31T02:16:01Z
            2026-03-31 02:16:01 +0000 UTC       > 2026-03-31T02:16:01Z
            APR 28, 2026 · 14:05 UTC            > 2026-04-28T14:05:00Z
            Apr 28, 2026 · 14:05 UTC            > 2026-04-28T14:05:00Z
            April 28, 2026, 2:05 PM             > 2026-04-28T14:05:00Z
            Tue, 28 Apr 2026 14:05:00 GMT       > 2026-04-28T14:05:00Z
            April 28th, 2026 at 2:05 p.m. UTC   > 2026-04-28T14:05:00Z
            April 28, 2026 · 12:05 AM           > 2026-04-28T00:05:00Z
            2026/04/28 14:05                    > 2026-04-28T14:05:00Z
            04/28/2026 14:05                    > 2026-04-28T14:05:00Z
            2026-03-31\u00A002:16:01            > 2026-03-31T02:16:01Z
            April 28, 2026 2:05\u202FPM         > 2026-04-28T14:05:00Z
            1970-01-01 00:00:00                 > 1970-01-01T00:00:00Z
            2024-02-29 00:00:00                 > 2024-02-29T00:00:00Z
            """)
    void a_stamp_is_read_in_the_forms_people_write(String written, Instant instant) {
        assertEquals(new Stamp.Read(instant), Stamp.read(written, Memos.RECEIVED));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            2026-02-30 10:00:00        > no such date
            2025-02-29T10:00:00Z       > no such date
            Feb 30, 2026 · 10:00 UTC   > no such date
            2026-13-01 10:00           > no such date
            13/13/2026 10:00           > no such date
            2026-03-31 25:00:00        > no such time
            2026-03-31 24:00           > no such time
            2026-03-31 10:60           > no such time
            2026-03-31 10:00:60        > no such time
            2026-03-31 20:05 PM        > no such time
            2026-03-31 0:22 AM         > no such time
            2026-03-31 10:00 +19:00    > no such offset
            0001-01-01 00:00:00        > before 1970
            1969-12-31T23:59:59Z       > before 1970
            0000-01-01 00:00           > before 1970
            9999-12-31 23:59:59        > in the future
            """)
    void an_impossible_stamp_is_told_from_an_unreadable_one(String written, String why) {
        String message = assertInstanceOf(Stamp.Impossible.class, Stamp.read(written, Memos.RECEIVED)).message();

        assertTrue(message.contains(why), message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            2026-03-31                          > no time of day
            APR 28, 2026                        > no time of day
            14:05 UTC                           > no date
            ''                                  > no date
            yesterday at 5                      > no date
            1775067358                          > no date
            2026-03-31 02:16 2026-04-01         > more than one date
            2026-04-01T18:15:58 02:00           > more than one time
            2026-03-31 02:16:01 PT              > something else
            2026-03-31 02:16:01 ET              > something else
            2026-03-31 02:16:01 or so           > something else
            2026-03-31 02:16:01 5               > something else
            2026-03-31 02:16:01 · Cycle 5       > something else
            2026-03-31T02:16:01+02:00[Europe/Berlin] > something else
            04/03/2026 10:00                    > cannot be told apart
            3/30/26 10:00                       > two digits
            April 28 · 14:05                    > no year
            March 2026 14:05                    > no day
            +12026-01-01 10:00                  > no date
            2026-03-31 2:5                      > two digits
            2026-03-31 02:16 UTC+1 GMT+2        > offsets
            """)
    void what_is_not_of_a_stamps_form_is_unreadable_and_never_guessed(String written, String why) {
        String message = assertInstanceOf(Stamp.Unreadable.class, Stamp.read(written, Memos.RECEIVED)).message();

        assertTrue(message.contains(why), message);
        assertTrue(message.contains("2026-04-01 18:15:58"), "says what was expected: " + message);
    }

    @Test
    void a_claim_may_lie_one_minute_in_the_future_and_not_a_microsecond_more() {
        Instant received = Instant.parse("2026-03-31T02:00:00Z");

        assertInstanceOf(Stamp.Read.class, Stamp.read("2026-03-31 02:01:00", received));
        assertInstanceOf(Stamp.Impossible.class, Stamp.read("2026-03-31 02:01:00.000001", received));
    }

    @Test
    void a_very_long_text_is_no_stamp() {
        assertInstanceOf(Stamp.Unreadable.class, Stamp.read("2026-03-31 02:16:01" + " ".repeat(1_000_000), Memos.RECEIVED));
    }
}
