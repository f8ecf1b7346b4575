package callbook.memo.intake;

import static callbook.memo.intake.Memos.accepted;
import static callbook.memo.intake.Memos.header;
import static callbook.memo.intake.Memos.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    private static final Stamp STAMP = new Stamp.Read(Instant.parse("2026-04-01T18:15:58Z"));

    @ParameterizedTest
    @ValueSource(strings = { "*By Line · 2026-04-01 18:15:58*", "*By Line • 2026-04-01 18:15:58*",
            "*By Line | 2026-04-01 18:15:58*", "*By Line — 2026-04-01 18:15:58*", "*By Line – 2026-04-01 18:15:58*",
            "*By Line - 2026-04-01 18:15:58*", "*By Line, 2026-04-01 18:15:58*", "_By Line — 2026-04-01T18:15:58Z_",
            "*By Line — April 1, 2026, 18:15:58*", "*By Line, April 1, 2026 — 6:15:58 PM*",
            "**By Line — 2026-04-01 18:15:58**", "By Line — 2026-04-01 18:15:58", "**By Line** — *2026-04-01 18:15:58*",
            "By Line | 2026-04-01T11:15:58-07:00" })
    void a_name_and_a_full_stamp_are_a_byline_whatever_separates_them(String line) {
        Header header = header("# T\n\n" + line + "\n");

        assertEquals("By Line", header.byline(), line);
        assertEquals(STAMP, header.publishedAt(), line);
        assertNull(header.dateline(), line);
    }

    @ParameterizedTest
    @ValueSource(strings = { "*2026-04-01 18:15:58*", "*2026-04-01T18:15:58Z*", "*2026-04-01 · 18:15:58*",
            "*April 1, 2026, 18:15:58*", "*Published 2026-04-01 18:15:58*", "*Posted: April 1, 2026 at 18:15:58 UTC*" })
    void a_stamp_that_stands_alone_is_read_and_leaves_the_author_to_the_request(String line) {
        MemoDraft memo = accepted("# T\n" + line + "\n", new Overrides("Jane", null, null, null));

        assertEquals(Instant.parse("2026-04-01T18:15:58Z"), memo.publishedAt());
        assertTrue(memo.backfilled());
        assertEquals("author", refused("# T\n" + line + "\n", Overrides.none()).field());
    }

    @ParameterizedTest
    @ValueSource(strings = { "*By Line · last Tuesday*", "*By Line · yesterday*", "*By Line — last Tuesday*",
            "*By Line, April 1, 2026*", "*By Line | 2026-04-01*", "*By Line — 18:15:58*", "*By Line, April 1*",
            "*By Line, 2026*",
            "*By Line 2026-04-01 18:15:58*", "*By Line — 2026-04-01 18:15:58 ET*", "*By Line — 1775067358*",
            "*2026-04-01 18:15:58 · By Line*", "*2026-04-01*", "*2026-04-01 18:15:58 PT*", "*April 1, 2026*", "*yesterday*",
            "*Acme Desk April 3, 2026 9:05 AM*", "*Published yesterday*", "*by Jane on April 1, 2026*",
            "**By Line · last Tuesday**" })
    void an_italic_line_that_says_when_and_cannot_be_read_is_refused(String line) {
        Refusal refusal = refused("# T\n\n" + line + "\n\nText", new Overrides("Jane", null, null, null));

        assertEquals("publishedAt", refusal.field());
        assertEquals(Refusal.Kind.UNACCEPTABLE, refusal.kind());
        assertTrue(refusal.message().contains("2026-04-01 18:15:58"), "says what was expected: " + refusal.message());
        assertNotNull(accepted("# T\n\n" + line + "\n", new Overrides("Jane", "2026-03-31 02:16", null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "*By Line — 2026-02-30 10:00:00*", "*By Line, April 1, 2026 — 20:05 PM*",
            "*2026-04-01 25:00:00*" })
    void a_stamp_that_names_no_instant_is_impossible(String line) {
        assertInstanceOf(Stamp.Impossible.class, header("# T\n" + line + "\n").publishedAt());
    }

    @ParameterizedTest
    @ValueSource(strings = { "March 29, 2026 — 18:47", "9:54 PM, March 29, 2026", "CYCLE 329 | 2026-03-31 | 16:33",
            "Cycle 593 | April 02, 2026 — 12:22 AM", "March 28, 2026 — 05:23 AM — Cycle 38",
            "WORKSHOP CYCLE 397 — MARCH 31, 2026, 11:15 PM", "Workshop Journal | Cycle 805 | April 3, 2026 — 11:10 AM",
            "Cycle 593 | April 02, 2026 — 12:22 AM | Confidence: 0.58", "March 29, 2026 — 20:05 PM",
            "Thursday evening, April 2, 2026", "April 2, 2026 — evening" })
    void a_dateline_stays_one_in_italics_in_bold_and_plain(String line) {
        for (String mark : new String[] { "*", "**", "" }) {
            Header header = header("# T\n\n" + mark + line + mark + "\n");

            assertEquals(line, header.dateline());
            assertNull(header.byline());
            assertNull(header.publishedAt());
        }
    }

    @Test
    void a_bold_local_time_is_a_dateline_where_an_italic_one_would_be_a_stamp() {
        assertEquals("2026-03-31 16:33", header("# T\n**2026-03-31 16:33**\n").dateline());
        assertNull(header("# T\n**Workshop Journal — April 3, 2026 — 11:10 AM**\n").publishedAt());
    }

    @Test
    void a_byline_may_follow_a_dateline_but_text_there_is_not_judged() {
        String above = "# T\n**March 30, 2026 — 7:15 PM — Cycle 280**\n";

        assertEquals(STAMP, header(above + "*By Line — 2026-04-01 18:15:58*\n").publishedAt());
        assertNull(header(above + "*SPY 510.2 · VIX 18*\n").publishedAt());
        assertNull(header(above + "*A quiet Friday, May 1*\n").publishedAt());
    }

    @Test
    void a_comment_between_title_and_byline_hides_neither() {
        assertEquals(STAMP, header("# T\n<!-- draft\n\n2 -->\n*By Line · 2026-04-01 18:15:58*\n").publishedAt());
    }

    @Test
    void a_byline_in_code_is_nobodys() {
        Header header = header("# T\n\n```\n*By Line · 2026-04-01 18:15:58*\n```\n");

        assertNull(header.byline());
        assertNull(header.publishedAt());
    }
}
