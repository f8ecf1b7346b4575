package callbook.memo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', nullValues = "-", textBlock = """
            Cycle 593 | April 02, 2026 — 12:22 AM                                > 2026-04-02T00:22    > 593
            March 28, 2026 — 05:23 AM — Cycle 38                                 > 2026-03-28T05:23    > 38
            CYCLE 329 | 2026-03-31 | 16:33                                       > 2026-03-31T16:33    > 329
            WORKSHOP CYCLE 397 — MARCH 31, 2026, 11:15 PM                        > 2026-03-31T23:15    > 397
            March 29, 2026 — 18:47                                               > 2026-03-29T18:47    > -
            9:54 PM, March 29, 2026                                              > 2026-03-29T21:54    > -
            Workshop Journal | Cycle 805 | April 3, 2026 — 11:10 AM              > 2026-04-03T11:10    > 805
            Cycle 1402 — April 28, 2026, 7:04 AM                                 > 2026-04-28T07:04    > 1402
            Cycle 593 | April 02, 2026 — 12:22 AM | Confidence: 0.58             > 2026-04-02T00:22    > 593
            Cycle 593 | April 02, 2026 — 12:22 PM | a long word of the writer's own mood > 2026-04-02T12:22 > 593
            March 30, 2026 – 7:15 PM PT – Cycle 280                              > 2026-03-30T19:15    > 280
            Monday, March 30, 2026 at 7:15 p.m.                                  > 2026-03-30T19:15    > -
            March 30, 2026 — 7:15 a.m. — Cycle #280                              > 2026-03-30T07:15    > 280
            Apr 3, 2026 — 7 PM — Cycle no. 12                                    > 2026-04-03T19:00    > 12
            Sept. 3rd, 2026 — 7.15 PM — cycle: 0                                 > 2026-09-03T19:15    > 0
            3 April 2026, 18:47:30                                               > 2026-04-03T18:47:30 > -
            the 3rd of April, 2026, 18:47                                        > 2026-04-03T18:47    > -
            03-Apr-2026 18:47 UTC                                                > 2026-04-03T18:47    > -
            2026-03-31T16:33 CYCLE-329                                           > 2026-03-31T16:33    > 329
            Cycle 1,402 | 28.04.2026 | 07:04                                     > 2026-04-28T07:04    > 1402
            Acme Macro Research Desk | Cycle 9 | April 3, 2026 | 9:05 AM         > 2026-04-03T09:05    > 9
            """)
    void a_dateline_is_read_in_the_forms_writers_use(String line, LocalDateTime local, Integer cycle) {
        for (String written : List.of(line, "**" + line + "**", "*" + line + "*", "***" + line + "***", "__" + line + "__",
                "### " + line)) {
            Dateline dateline = Dateline.inHeader(written).orElseThrow(() -> new AssertionError(written));

            assertEquals(new Dateline(line, local, cycle, List.of()), dateline, written);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', nullValues = "-", textBlock = """
            March 30, 2026 — 20:05 PM — Cycle 280            > 280 > no such time
            Cycle 593 | April 02, 2026 — 0:22 AM             > 593 > no such time
            Cycle 593 | April 02, 2026 — 24:10               > 593 > no such time
            February 30, 2026 — 7:15 PM — Cycle 280          > 280 > no such date
            April 2, 2026 — evening — Cycle 12               > 12  > no time of day
            Thursday evening, April 2, 2026                  > -   > no time of day
            Cycle 12 — late evening                          > 12  > no date
            April 2, evening — Cycle 12                      > 12  > no year
            04/03/2026 — 7:15 PM                             > -   > cannot be told apart
            3/30/26 7:15 PM — Cycle 3                        > 3   > two digits
            April 2026 — 7:15 PM                             > -   > no day
            April 2, 2026 — 7:5 PM                           > -   > two digits
            April 2, 2026 — 7:15 PM — April 3, 2026          > -   > more than one date
            April 2, 2026 — 7:15 PM / 10:15 PM               > -   > more than one time
            Cycle 5 | April 2, 2026 | 7:15 PM | Due: April 4, 2026 > 5 > more than one date
            """)
    void what_is_not_clear_in_a_dateline_is_null_with_a_note(String line, Integer cycle, String why) {
        Dateline dateline = Dateline.inHeader("**" + line + "**").orElseThrow();

        assertEquals(line, dateline.text());
        assertNull(dateline.local());
        assertEquals(cycle, dateline.cycle());
        assertEquals(1, dateline.notes().size(), dateline.notes().toString());
        assertTrue(dateline.notes().get(0).contains(why), dateline.notes().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Cycle -5", "Cycle 12.5", "Cycle 99999999999", "Cycle twelve", "Cycle 4, Cycle 5" })
    void a_cycle_that_cannot_be_read_is_null_with_a_note(String cycle) {
        Dateline dateline = Dateline.inHeader("**March 30, 2026 — 7:15 PM — " + cycle + "**").orElseThrow();

        assertNull(dateline.cycle());
        assertNotNull(dateline.local());
        assertEquals(1, dateline.notes().size(), dateline.notes().toString());
    }

    @Test
    void the_same_cycle_twice_is_one_cycle() {
        assertEquals(7, Dateline.inHeader("**Cycle 7 | April 2, 2026 | 7:15 PM | cycle 7**").orElseThrow().cycle());
    }

    @ParameterizedTest
    @ValueSource(strings = { "My cycle 250 memo said, in bold letters: stop making macro predictions.",
            "I was wrong on March 29, 2026.", "**SPY lower by April 3, 2026**", "**IWM up 1.5% into April 3, 2026**",
            "Nothing moved. Cycle 250 is over.", "**Prediction:** SPY lower", "7:15 PM", "| Apr 21 | Brent |",
            "- April 3, 2026",
            "> April 3, 2026 — 9:05 AM", "# Cycle 12", "**Cycle 250 was bad.**",
            "On April 3, 2026 the market fell hard and stayed down" })
    void a_line_of_prose_is_no_dateline(String line) {
        assertTrue(Dateline.inHeader(line).isEmpty(), line);
    }

    @Test
    void a_long_line_is_no_dateline() {
        assertTrue(Dateline.inHeader("**Cycle 5 | April 2, 2026 | 7:15 PM | " + "so ".repeat(60) + "**").isEmpty());
    }

    @Test
    void marks_inside_a_dateline_go_and_words_stay() {
        assertEquals("Cycle 593 | April 02, 2026 — 12:22 AM",
                Dateline.inHeader("**Cycle 593** | _April 02, 2026_ — 12:22 AM").orElseThrow().text());
    }
}
