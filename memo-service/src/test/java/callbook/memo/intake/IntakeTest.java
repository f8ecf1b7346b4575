package callbook.memo.intake;

import static callbook.memo.intake.Memos.RECEIVED;
import static callbook.memo.intake.Memos.accepted;
import static callbook.memo.intake.Memos.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

    private static final String SIGNED = "# Title\n*Workshop · 2026-03-31 02:16:01*\n**March 30, 2026 — 7:15 PM — Cycle 280**\n";

    @Test
    void a_signed_memo_is_taken_as_its_header_says() {
        assertEquals(new MemoDraft("workshop", "Workshop", null, "title", "Title", Instant.parse("2026-03-31T02:16:01Z"),
                RECEIVED, true,
                OffsetDateTime.parse("2026-03-30T19:15-07:00"), "March 30, 2026 — 7:15 PM — Cycle 280", 280, null,
                Instant.parse("2026-03-31T02:16:01Z"), Instant.parse("2026-03-31T02:16:01Z"), List.of()), accepted(SIGNED));
    }

    @Test
    void what_the_request_states_wins_over_the_header() {
        MemoDraft memo = accepted(SIGNED + "\nPermanent link: https://m.example/read/7/other",
                new Overrides("  Jane Doe ", "2026-03-31T03:16:01Z", 9, "https://memos.example/9"));

        assertEquals("Jane Doe", memo.byline());
        assertEquals("jane-doe", memo.author());
        assertEquals(Instant.parse("2026-03-31T03:16:01Z"), memo.publishedAt());
        assertEquals(9, memo.number());
        assertEquals("other", memo.slug());
        assertEquals("https://memos.example/9", memo.sourceUrl());
        assertEquals(OffsetDateTime.parse("2026-03-30T19:15-08:00"), memo.writtenAt(),
                "the offset follows the stamp that counts");
    }

    @Test
    void an_overridden_stamp_of_the_header_is_not_judged() {
        for (String stamp : List.of("2026-02-30 10:00:00", "2026-03-31", "2099-01-01 00:00:00")) {
            String memo = "# T\n*Workshop · " + stamp + "*\n";

            assertEquals("publishedAt", refused(memo, Overrides.none()).field());
            assertEquals("Workshop", accepted(memo, new Overrides(null, "2026-03-31 02:16", null, null)).byline());
        }
    }

    @Test
    void without_a_stamp_publication_is_receipt() {
        MemoDraft memo = accepted("Just words", new Overrides("Jane", null, null, null));

        assertEquals(RECEIVED, memo.publishedAt());
        assertNull(memo.statedPublishedAt());
        assertFalse(memo.backfilled());
    }

    @ParameterizedTest(name = "claimed {0}: backfilled {1}")
    @CsvSource({ "2026-06-01T11:45:00Z,false", "2026-06-01T11:44:59.999999Z,true", "2026-06-01T12:00:00Z,false",
            "2026-06-01T12:01:00Z,false" })
    void a_memo_is_backfilled_when_it_comes_more_than_fifteen_minutes_after_its_claim(String claim, boolean backfilled) {
        assertEquals(backfilled, accepted("Words", new Overrides("Jane", claim, null, null)).backfilled());
    }

    @Test
    void instants_are_cut_to_the_microsecond() {
        Intake.Outcome outcome = Intake.of(Memos.text("Words"), new Overrides("Jane", null, null, null),
                Instant.parse("2026-06-01T12:00:00.123456789Z"));

        MemoDraft memo = assertInstanceOf(Intake.Outcome.Accepted.class, outcome).draft();
        assertEquals(Instant.parse("2026-06-01T12:00:00.123456Z"), memo.receivedAt());
        assertEquals(memo.receivedAt(), memo.publishedAt());
    }

    @Test
    void a_memo_without_an_author_is_malformed() {
        Refusal refusal = refused("Just words", Overrides.none());

        assertEquals("author", refusal.field());
        assertEquals(Refusal.Kind.MALFORMED, refusal.kind());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({ "'',MALFORMED", "' ',MALFORMED", "🙂,UNACCEPTABLE", "'a\u0007b',UNACCEPTABLE", "'a\nb',UNACCEPTABLE",
            "'a\u2028b',UNACCEPTABLE", "'a\u202Eb',UNACCEPTABLE", "·,UNACCEPTABLE" })
    void an_author_has_a_name_that_can_be_shown(String author, Refusal.Kind kind) {
        Refusal refusal = refused(SIGNED, new Overrides(author, null, null, null));

        assertEquals("author", refusal.field());
        assertEquals(kind, refusal.kind());
    }

    @Test
    void an_author_with_nul_or_half_a_surrogate_pair_is_unacceptable() {
        for (String author : List.of("a\0b", "a\uD83D", "\uDE00a")) {
            assertEquals(Refusal.Kind.UNACCEPTABLE, refused(SIGNED, new Overrides(author, null, null, null)).kind());
        }
    }

    @Test
    void an_authors_name_has_at_most_two_hundred_characters() {
        String longest = "😀".repeat(199) + "a";

        assertEquals(longest, accepted("Words", new Overrides(longest, null, null, null)).byline());
        assertEquals(Refusal.Kind.MALFORMED, refused("Words", new Overrides("a".repeat(201), null, null, null)).kind());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({ "'',MALFORMED", "yesterday,MALFORMED", "2026-03-31,MALFORMED", "2026-03-31T10:00:00 02:00,MALFORMED",
            "2026-02-30T10:00:00Z,UNACCEPTABLE", "0001-01-01T00:00:00Z,UNACCEPTABLE", "2026-06-01T12:01:01Z,UNACCEPTABLE" })
    void a_stamp_of_the_request_must_have_the_form_and_be_possible(String stamp, Refusal.Kind kind) {
        Refusal refusal = refused(SIGNED, new Overrides(null, stamp, null, null));

        assertEquals("publishedAt", refusal.field());
        assertEquals(kind, refusal.kind());
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-03-31", "2026-02-30 10:00:00", "0001-01-01 00:00:00", "2026-06-01 12:01:01" })
    void a_stamp_of_the_header_that_is_none_is_unacceptable(String stamp) {
        Refusal refusal = refused("# T\n*Workshop · " + stamp + "*\n", Overrides.none());

        assertEquals("publishedAt", refusal.field());
        assertEquals(Refusal.Kind.UNACCEPTABLE, refusal.kind());
    }

    @Test
    void a_number_below_one_is_unacceptable() {
        assertEquals(new Refusal("number", "A memo's number is 1 or more.", Refusal.Kind.UNACCEPTABLE),
                refused(SIGNED, new Overrides(null, null, 0, null)));
        assertEquals("number", refused(SIGNED, new Overrides(null, null, -1, null)).field());
        assertEquals(1, accepted(SIGNED, new Overrides(null, null, 1, null)).number());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({ "'',MALFORMED", "not a uri,MALFORMED", "https://a.example/%zz,MALFORMED", "ftp://a.example/x,UNACCEPTABLE",
            "javascript:alert(1),UNACCEPTABLE", "/read/179,UNACCEPTABLE", "http:///x,UNACCEPTABLE", "http://:80/x,UNACCEPTABLE",
            "https://me:secret@a.example/,UNACCEPTABLE", "https://me@a.example/,UNACCEPTABLE",
            "'https://a.example/\u0007',UNACCEPTABLE",
            "'https://a.example/\u202Egnp',UNACCEPTABLE" })
    void a_source_is_a_web_address_without_credentials(String url, Refusal.Kind kind) {
        Refusal refusal = refused(SIGNED, new Overrides(null, null, null, url));

        assertEquals("sourceUrl", refusal.field());
        assertEquals(kind, refusal.kind());
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://a.example", "HTTP://a.example:8080/x?y=z#w", "https://münchen.example/ä",
            "https://[2001:db8::1]/x" })
    void a_web_address_is_kept_as_written(String url) {
        assertEquals(url, accepted(SIGNED, new Overrides(null, null, null, url)).sourceUrl());
    }

    @Test
    void a_source_of_the_header_that_is_no_web_address_is_null_with_a_note() {
        MemoDraft memo = accepted("---\nauthor: Jane\nurl: ftp://a.example\n---\nWords");

        assertNull(memo.sourceUrl());
        assertTrue(memo.notes().get(0).startsWith("sourceUrl:"), memo.notes().toString());
    }

    @Test
    void a_written_time_that_does_not_belong_to_the_stamp_is_null_with_a_note() {
        MemoDraft memo = accepted(SIGNED, new Overrides(null, "2026-05-31 02:16:01", null, null));

        assertNull(memo.writtenAt());
        assertEquals(280, memo.cycle());
        assertTrue(memo.notes().get(0).startsWith("writtenAt:"), memo.notes().toString());
    }
}
