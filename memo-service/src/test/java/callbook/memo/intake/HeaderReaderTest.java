package callbook.memo.intake;

import static callbook.memo.intake.Memos.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderReaderTest {

    private static final String PUBLISHED = """
            # The Canary Isn't About Rates

            *Workshop · 2026-03-31 02:16:01*

            **March 30, 2026 — 7:15 PM — Cycle 280**

            ---

            My cycle 250 memo was wrong on March 29, 2026 at 9:00 AM.

            ---
            *Debate: contested · 57 | Macro: 58%*

            ---
            Permanent link: https://memos.example/read/179/the-canary-isn-t-about-rates
            """;

    private static final Header READ = new Header("The Canary Isn't About Rates", "Workshop",
            new Stamp.Read(Instant.parse("2026-03-31T02:16:01Z")), "March 30, 2026 — 7:15 PM — Cycle 280",
            new WritingTime.Local(LocalDateTime.parse("2026-03-30T19:15")), 280, 179, "the-canary-isn-t-about-rates", null,
            List.of());

    @Test
    void the_published_form_is_read_whole() {
        assertEquals(READ, header(PUBLISHED));
    }

    @Test
    void the_published_form_reads_the_same_however_its_file_was_saved() {
        assertEquals(READ, header(PUBLISHED.replace("\n", "\r\n")));
        assertEquals(READ, header(PUBLISHED.replace("\n", "\r")));
        assertEquals(READ, header("\uFEFF" + PUBLISHED));
        assertEquals(READ, header("\n \n\t\n" + PUBLISHED));
        assertEquals(READ, header(PUBLISHED.replace("\n", "  \t\u00A0\n")));
        assertEquals(READ, header(PUBLISHED.replace("\n\n", "\n")));
        assertEquals(READ, header(PUBLISHED.replace("\n", "\n\n\n")));
        assertEquals(READ, header(PUBLISHED.strip()));
        assertEquals(READ, header("\u200E" + PUBLISHED.replace("*Workshop", "\u200F*Workshop")));
        assertEquals(READ, header(PUBLISHED.replace("01*\n", "01*\\\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "_Workshop · 2026-03-31 02:16:01_", "**Workshop · 2026-03-31 02:16:01**",
            "***Workshop · 2026-03-31 02:16:01***", "__Workshop · 2026-03-31 02:16:01__",
            "*Workshop\u00A0·\u00A02026-03-31\u00A002:16:01*",
            "*Workshop • 2026-03-31 02:16:01 UTC*", "*Workshop · MAR 31, 2026 · 02:16:01 UTC*",
            "*Workshop · 2026-03-31T02:16:01Z*",
            "*Workshop · 2026-03-30T19:16:01-07:00*", "**Workshop** · 2026-03-31 02:16:01", "Workshop · 2026-03-31 02:16:01",
            "*Workshop · 2026-03-31 02:16:01" })
    void a_byline_is_read_in_the_forms_people_write(String byline) {
        assertEquals(READ, header(PUBLISHED.replace("*Workshop · 2026-03-31 02:16:01*", byline)));
    }

    @Test
    void a_byline_may_hold_middle_dots_of_its_own() {
        Header header = header("# T\n*Jane Doe · Acme 9 · 2026-04-01 18:15:58*\n");

        assertEquals("Jane Doe · Acme 9", header.byline());
        assertEquals(new Stamp.Read(Instant.parse("2026-04-01T18:15:58Z")), header.publishedAt());
    }

    @Test
    void a_title_and_a_byline_are_a_whole_header() {
        Header header = header("# Title\n*Byline · 2026-04-01 18:15:58*");

        assertEquals(new Header("Title", "Byline", new Stamp.Read(Instant.parse("2026-04-01T18:15:58Z")), null, null, null,
                null, null,
                null, List.of()), header);
    }

    @Test
    void without_a_header_the_first_line_is_the_title_and_all_else_is_null() {
        Header header = header("\n\nI sold **everything** on March 29, 2026.\n\nCycle 250, March 30, 2026 — 7:15 PM\n");

        assertEquals(
                new Header("I sold everything on March 29, 2026.", null, null, null, null, null, null, null, null, List.of()),
                header);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Title\n=====\n", "**Title**\n", "## Title\n", "Title\n", "Title\n-----\n",
            "```markdown\n# Title\n",
            "---\n# Title\n" })
    void a_title_is_recognised_without_its_usual_mark(String title) {
        Header header = header(title + "*Workshop · 2026-03-31 02:16:01*\n\n**March 30, 2026 — 7:15 PM — Cycle 280**\n\nText");

        assertEquals("Title", header.title());
        assertEquals("Workshop", header.byline());
        assertEquals(280, header.cycle());
    }

    @Test
    void a_second_title_is_read_as_text_and_noted() {
        Header header = header("# First\n# Second\n*Workshop · 2026-03-31 02:16:01*\n");

        assertEquals("First", header.title());
        assertEquals("Workshop", header.byline());
        assertEquals(List.of("title: a second title line is read as text"), header.notes());
    }

    @Test
    void a_dateline_may_stand_before_the_byline() {
        Header header = header("# T\n**March 30, 2026 — 7:15 PM — Cycle 280**\n*Workshop · 2026-03-31 02:16:01*\n");

        assertEquals("Workshop", header.byline());
        assertEquals(280, header.cycle());
    }

    @Test
    void a_dateline_with_middle_dots_is_no_byline() {
        for (String line : List.of("*Cycle 280 · March 30, 2026 · 7:15 PM*",
                "*Workshop · Cycle 280 · March 30, 2026 7:15 PM*")) {
            Header header = header("# T\n" + line + "\n");

            assertNull(header.byline(), line);
            assertNull(header.publishedAt(), line);
            assertEquals(280, header.cycle(), line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "*Workshop · 2026-03-31*", "*Workshop · March 3rd*", "*Workshop · 2026-03-31 at 5ish*",
            "*Workshop · 2026-03-31 02:16:01 · Cycle 5*" })
    void an_italic_line_right_below_the_title_that_means_to_be_a_stamp_must_be_one(String line) {
        assertInstanceOf(Stamp.Unreadable.class, header("# T\n\n" + line + "\n").publishedAt());
        assertNull(header("Some first words\n\n" + line + "\n").publishedAt(), "but prose is not judged");
        assertNull(header("# T\n\nText.\n\n" + line + "\n").publishedAt(), "nor is what stands below it");
    }

    @Test
    void an_italic_line_without_a_digit_and_a_day_is_text() {
        for (String line : List.of("*Workshop · quietly*", "*A story about small caps, and rates*", "*Why I wait — for now*",
                "*Rates, maybe*", "*Part One, 2*", "*Debate: contested · 57*")) {
            assertNull(header("# T\n" + line + "\n").publishedAt(), line);
            assertNull(header("# T\n" + line + "\n").byline(), line);
        }
    }

    @Test
    void an_impossible_stamp_is_named() {
        assertInstanceOf(Stamp.Impossible.class, header("# T\n*Workshop · 2026-02-30 10:00:00*\n").publishedAt());
    }

    @Test
    void the_header_ends_at_the_first_rule_and_the_first_paragraph() {
        assertNull(header("# T\n*W · 2026-03-31 02:16:01*\n---\n**March 30, 2026 — 7:15 PM**\n").dateline());
        assertNull(header("# T\n*W · 2026-03-31 02:16:01*\n\nText.\n\n**March 30, 2026 — 7:15 PM**\n").dateline());
        assertNull(header("# T\n* * *\n*W · 2026-03-31 02:16:01*\n").byline());
    }

    @Test
    void a_long_title_line_is_cut_and_the_rest_of_the_header_read() {
        Header header = header("# " + "long ".repeat(100_000) + "\n*W · 2026-03-31 02:16:01*\n");

        assertEquals("W", header.byline());
        assertEquals("long ".repeat(40).strip(), header.title());
        assertTrue(header.notes().get(0).startsWith("title:"), header.notes().toString());
    }
}
