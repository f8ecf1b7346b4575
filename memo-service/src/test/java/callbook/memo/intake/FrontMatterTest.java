package callbook.memo.intake;

import static callbook.memo.intake.Memos.accepted;
import static callbook.memo.intake.Memos.header;
import static callbook.memo.intake.Memos.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    private static final String WHOLE = """
            ---
            title: "The Canary: a Story"
            author: Jane Doe
            publishedAt: 2026-03-31T02:16:01Z # as the site has it
            dateline: March 30, 2026 — 7:15 PM — Cycle 280
            number: 179
            slug: the-canary
            sourceUrl: https://memos.example/read/179
            tags: [macro, small caps]
            ---

            Text.
            """;

    @Test
    void every_field_is_read() {
        MemoDraft memo = accepted(WHOLE);

        assertEquals("The Canary: a Story", memo.title());
        assertEquals("Jane Doe", memo.byline());
        assertEquals("jane-doe", memo.author());
        assertEquals(Instant.parse("2026-03-31T02:16:01Z"), memo.publishedAt());
        assertEquals("March 30, 2026 — 7:15 PM — Cycle 280", memo.dateline());
        assertEquals(OffsetDateTime.parse("2026-03-30T19:15-07:00"), memo.writtenAt());
        assertEquals(280, memo.cycle());
        assertEquals(179, memo.number());
        assertEquals("the-canary", memo.slug());
        assertEquals("https://memos.example/read/179", memo.sourceUrl());
        assertEquals(0, memo.notes().size(), memo.notes().toString());
    }

    @Test
    void it_reads_the_same_behind_a_byte_order_mark_and_with_any_line_end() {
        MemoDraft expected = accepted(WHOLE);

        assertEquals(expected, accepted("\uFEFF" + WHOLE));
        assertEquals(expected, accepted(WHOLE.replace("\n", "\r\n")));
        assertEquals(expected, accepted(WHOLE.replace("\n", "\r")));
        assertEquals(expected, accepted("\n\n" + WHOLE.replace("---\n", "--- \u00A0\n")));
        assertEquals(expected, accepted(WHOLE.replace("---\n\nText", "...\n\nText")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "publishedAt", "published_at", "published-at", "published", "date", "PublishedAt", "DATE" })
    void the_stamp_stands_under_any_of_its_names(String key) {
        assertEquals(new Stamp.Read(Instant.parse("2026-03-31T02:16:01Z")),
                header("---\n" + key + ": 2026-03-31 02:16:01\n---\nText").publishedAt());
    }

    @Test
    void the_other_names_are_read_too() {
        Header header = header("---\nTITLE: 2026\nByline: 007\nsource_url: https://a.example\n---\nText");

        assertEquals("2026", header.title());
        assertEquals("007", header.byline());
        assertEquals("https://a.example", header.sourceUrl());
        assertEquals("https://b.example", header("---\nurl: https://b.example\n---\nText").sourceUrl());
    }

    @Test
    void a_scalar_is_the_text_that_it_was_and_null_says_nothing() {
        Header header = header("---\ntitle: yes\nauthor: 0x1F\ncycle: 0280\nslug: ~\nnumber: null\npublishedAt:\n---\nText");

        assertEquals("yes", header.title());
        assertEquals("0x1F", header.byline());
        assertEquals(280, header.cycle());
        assertNull(header.slug());
        assertNull(header.number());
        assertNull(header.publishedAt());
        assertEquals(0, header.notes().size(), header.notes().toString());
    }

    @Test
    void what_cannot_be_read_is_null_with_a_note() {
        Header header = header(
                "---\ntitle: [a, b]\nnumber: 0\ncycle: -1\nslug: '!'\nwrittenAt: evening\ndateline: {a: b}\n---\n# T\n");

        assertEquals("T", header.title());
        assertNull(header.number());
        assertNull(header.cycle());
        assertNull(header.slug());
        assertNull(header.written());
        assertNull(header.dateline());
        assertEquals(6, header.notes().size(), header.notes().toString());
    }

    @Test
    void a_written_time_is_read_with_and_without_its_offset() {
        String front = "---\nauthor: J\npublishedAt: 2026-03-31 02:16:01\nwrittenAt: %s\n---\nText";

        assertEquals(OffsetDateTime.parse("2026-03-30T19:15-07:00"), accepted(front.formatted("2026-03-30 19:15")).writtenAt());
        assertEquals(OffsetDateTime.parse("2026-03-30T19:15-07:00"),
                accepted(front.formatted("2026-03-30T19:15:00-07:00")).writtenAt());
        MemoDraft apart = accepted(front.formatted("2026-03-29T19:15:00-07:00"));
        assertNull(apart.writtenAt());
        assertEquals(1, apart.notes().size(), apart.notes().toString());
    }

    @Test
    void what_front_matter_leaves_out_comes_from_the_text_behind_it() {
        Header header = header("""
                ---
                layout: post
                ---
                # Title
                *Workshop · 2026-03-31 02:16:01*
                **March 30, 2026 — 7:15 PM — Cycle 280**
                """);

        assertEquals("Title", header.title());
        assertEquals("Workshop", header.byline());
        assertInstanceOf(Stamp.Read.class, header.publishedAt());
        assertEquals(280, header.cycle());
    }

    @Test
    void a_stated_title_may_be_repeated_or_followed_at_once_by_byline_and_dateline() {
        String rest = "*Workshop · 2026-03-31 02:16:01*\n**March 30, 2026 — 7:15 PM — Cycle 280**\n";

        for (String repeated : new String[] { "", "# Stated\n\n" }) {
            Header header = header("---\ntitle: Stated\n---\n\n" + repeated + rest);

            assertEquals("Stated", header.title());
            assertEquals("Workshop", header.byline());
            assertEquals(280, header.cycle());
            assertEquals(0, header.notes().size(), header.notes().toString());
        }
        assertEquals("March 30, 2026 — 7:15 PM", header("---\ntitle: T\n---\n**March 30, 2026 — 7:15 PM**\n").dateline());
    }

    @ParameterizedTest
    @ValueSource(strings = { "title: \"unclosed\npublishedAt: 2026-03-31 02:16:01", "title: [a", "\ttitle: x",
            "title: A: B\n  - x",
            "author: *nobody", "title: a\ntitle: b", "date: 2026-03-31 02:16:01\nDate: 2026-04-01 02:16:01", "{title: x",
            "title: \"\\U7FFFFFFF\"", "%YAML 99999999999.1\ntitle: x", "title: a\u0007" })
    void a_malformed_map_is_refused_because_its_stamp_cannot_be_read(String block) {
        Refusal refusal = refused("---\n" + block + "\n---\n# T\n", new Overrides("Jane", null, null, null));

        assertEquals("publishedAt", refusal.field());
        assertEquals(Refusal.Kind.UNACCEPTABLE, refusal.kind());
        assertTrue(refusal.message().contains("front matter"), refusal.message());
    }

    @Test
    void a_malformed_map_is_passed_over_with_a_note_where_the_request_states_the_stamp() {
        MemoDraft memo = accepted("---\ntitle: [a\n---\n# T\n", new Overrides("Jane", "2026-03-31 02:16:01", null, null));

        assertEquals("T", memo.title());
        assertEquals(1, memo.notes().size(), memo.notes().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "---\n\nJust a rule\n\n---\n\nmore", "---\n- a\n- b\n---\nmore", "---\nno map at all\n---\n",
            "---\nRisk: never closed\n", "---\n---\nText", "---\nIt said [this: and *that*\n---\nText",
            "--- title: x\n---\n" })
    void rules_and_yaml_that_is_no_map_are_text(String text) {
        Header header = header(text);

        assertNull(header.publishedAt());
        assertNull(header.byline());
        assertEquals(0, header.notes().size(), header.notes().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "---\ndate: 2026-02-20 10:00:00\n", "---\n\ntitle: T\ndate: 2026-02-20 10:00:00\n\nText",
            "---\nlayout: post\npublished-at: 2026-02-20 10:00:00\n# T\nText\n\n--- not closed\n",
            "\uFEFF---\r\nTitle: T\r\nText" })
    void front_matter_that_never_closes_is_refused(String memo) {
        Refusal refusal = refused(memo, new Overrides("Jane", null, null, null));

        assertEquals("publishedAt", refusal.field());
        assertEquals(Refusal.Kind.UNACCEPTABLE, refusal.kind());
        assertTrue(refusal.message().contains("not closed"), refusal.message());
        assertEquals(1, header(memo).notes().size());
    }

    @Test
    void lines_of_keys_that_are_no_yaml_are_read_literally() {
        Header header = header("---\r\ntitle: Fed day: what now\r\n# a comment\r\ntags: [macro, rates: high]\r\n\r\n"
                + "author: 'Jane: Doe'\r\ndate: 2026-02-20 10:00:00\r\nurl:\r\nslug: ~\r\n---\r\nText");

        assertEquals("Fed day: what now", header.title());
        assertEquals("Jane: Doe", header.byline());
        assertEquals(new Stamp.Read(Instant.parse("2026-02-20T10:00:00Z")), header.publishedAt());
        assertNull(header.sourceUrl());
        assertNull(header.slug());
        assertEquals(0, header.notes().size(), header.notes().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "A: B", "\"Sell\" in May: why", "[Update] Fed: what", "*Really*: no", "Why: it's 5 o'clock: go" })
    void a_literal_title_is_what_stands_there(String title) {
        assertEquals(title, header("---\ntitle: " + title + "\n---\nText").title());
    }

    @Test
    void a_literal_stamp_is_judged_as_every_stamp() {
        assertInstanceOf(Stamp.Unreadable.class, header("---\ntitle: A: B\ndate: soon\n---\nText").publishedAt());
        assertInstanceOf(Stamp.Impossible.class,
                header("---\ntitle: A: B\ndate: 2026-02-30 10:00:00\n---\nText").publishedAt());
    }

    @Test
    void different_stamps_are_refused_and_the_same_instant_twice_is_one() {
        String both = "---\ndate: 2026-02-20 10:00:00\npublished: %s\n---\nText";

        for (String other : new String[] { "2026-02-20 10:00:01", "2026-02-30 10:00:00" }) {
            Refusal refusal = refused(both.formatted(other), new Overrides("Jane", null, null, null));
            assertEquals("publishedAt", refusal.field());
            assertTrue(refusal.message().contains("different"), refusal.message());
        }
        assertEquals(new Stamp.Read(Instant.parse("2026-02-20T10:00:00Z")),
                header(both.formatted("2026-02-20T12:00:00+02:00")).publishedAt());
    }

    @Test
    void a_date_beside_a_stamp_is_noted() {
        Header header = header("---\npublishedAt: 2026-02-20 10:00:00\ndate: 2026-02-20\n---\nText");

        assertEquals(new Stamp.Read(Instant.parse("2026-02-20T10:00:00Z")), header.publishedAt());
        assertEquals(1, header.notes().size(), header.notes().toString());
    }

    @Test
    void a_block_over_sixteen_kibibytes_is_text() {
        String fits = "---\ntitle: T\nx: " + "y".repeat(FrontMatter.LONGEST - 13) + "\n---\nBody";

        assertEquals("T", header(fits).title());
        assertEquals("title: T", header(fits.replace("x:", "xx:")).title());
    }

    @ParameterizedTest
    @ValueSource(strings = { "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c]\ntitle: x",
            "title: &a [*a]", "title: [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]", "<<: &x {title: *x}" })
    void a_bomb_costs_nothing_and_never_fails(String block) {
        Header header = header("---\n" + block + "\n---\n# Behind\n");

        assertTrue(!header.title().isEmpty());
    }

    @Test
    void escapes_that_spell_what_a_text_cannot_hold_do_not_get_through() {
        Header header = header("---\ntitle: \"a\\0b\\uD800c\"\ndateline: \"Cycle 5\\0\"\nslug: \"a\\0b\"\n---\nText");

        assertEquals("a b c", header.title());
        assertNull(header.dateline());
        assertEquals("a-b", header.slug());
        assertEquals(Refusal.Kind.UNACCEPTABLE, refused("---\nauthor: \"a\\0b\"\n---\nText", Overrides.none()).kind());
    }
}
