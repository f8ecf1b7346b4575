package callbook.memo.intake;

import static callbook.memo.intake.Memos.RECEIVED;
import static callbook.memo.intake.Memos.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Law 2: a revision is published when it is received, and is its memo's. */
class CorrectionTest {

    private static final Instant FIRST = Instant.parse("2026-03-31T02:16:01Z");
    private static final String DATELINE = "March 30, 2026 — 7:15 PM — Cycle 280";
    private static final OffsetDateTime WRITTEN = OffsetDateTime.parse("2026-03-30T19:15-07:00");
    private static final Precedent MEMO = memo(null, revision(FIRST, FIRST, DATELINE, WRITTEN));

    @Test
    void a_revision_is_published_when_it_is_received_and_never_backfilled() {
        MemoDraft draft = accepted("# Title\n\nNew words.");

        assertEquals(RECEIVED, draft.publishedAt());
        assertEquals(RECEIVED, draft.receivedAt());
        assertFalse(draft.backfilled());
        assertEquals("Workshop", draft.byline());
        assertEquals("https://a.example/1", draft.sourceUrl());
        assertEquals(List.of(), draft.notes());
    }

    @ParameterizedTest(name = "stated {0}: {1}")
    @CsvSource({ "2026-06-01T11:59:00Z,", "2026-06-01T12:01:00Z,", "2026-06-01T11:58:59Z,UNACCEPTABLE",
            "2026-06-01T12:01:01Z,UNACCEPTABLE", "2026-03-31T02:16:01Z,UNACCEPTABLE", "yesterday,MALFORMED" })
    void a_stamp_that_a_request_states_lies_within_a_minute_of_receipt(String stated, Refusal.Kind kind) {
        Optional<Refusal> refusal = refusal("New words.", new Overrides(null, stated, null, null), MEMO);

        assertEquals(Optional.ofNullable(kind), refusal.map(Refusal::kind));
        refusal.ifPresent(r -> assertEquals("publishedAt", r.field()));
    }

    @Test
    void the_memos_own_stamp_may_stay_in_its_text_with_a_note() {
        MemoDraft draft = accepted("# Title\n*Workshop · 2026-03-31 02:16:01*\n\nNew words.");

        assertEquals(RECEIVED, draft.publishedAt());
        assertEquals(FIRST, draft.textStamp());
        assertTrue(draft.notes().get(0).startsWith("publishedAt:"), draft.notes().toString());
    }

    @Test
    void a_stamp_that_an_earlier_text_had_is_the_memos_own_though_another_counted() {
        Instant inText = Instant.parse("2026-03-30T10:00:00Z");
        Precedent memo = memo(null, revision(FIRST, inText, null, null));

        assertTrue(refusal("# T\n*Workshop · 2026-03-30 10:00:00*\n", Overrides.none(), memo).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ "2026-03-31 02:16:02", "2026-06-01 11:58:59", "2026-06-01 12:01:01", "2026-02-30 10:00:00" })
    void any_other_stamp_of_the_text_that_is_not_now_is_refused(String stamp) {
        Refusal refusal = refusal("# T\n*Workshop · " + stamp + "*\n", Overrides.none(), MEMO).orElseThrow();

        assertEquals("publishedAt", refusal.field());
        assertEquals(Refusal.Kind.UNACCEPTABLE, refusal.kind());
    }

    @Test
    void a_correction_is_its_authors() {
        for (String text : List.of("# T\n*Somebody · 2026-06-01 12:00:00*\n", "---\nauthor: Somebody\n---\nWords")) {
            Refusal refusal = refusal(text, Overrides.none(), MEMO).orElseThrow();
            assertEquals("author", refusal.field());
            assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
        }
        assertEquals("WORKSHOP!", accepted("Words", new Overrides("WORKSHOP!", null, null, null), MEMO).byline());
    }

    @Test
    void the_number_stays_and_may_be_gained_once() {
        Precedent numbered = memo(7, revision(FIRST, null, null, null));

        assertEquals(7, accepted("Words", Overrides.none(), numbered).number());
        assertEquals(7, accepted("Words", new Overrides(null, null, 7, null), numbered).number());
        assertEquals(9, accepted("Words", new Overrides(null, null, 9, null), MEMO).number());
        assertEquals(9, accepted("Words\n\nPermanent link: https://m.example/read/9/x", Overrides.none(), MEMO).number());
        assertEquals(Refusal.Kind.CONFLICT,
                refusal("Words", new Overrides(null, null, 8, null), numbered).orElseThrow().kind());
        assertEquals(Refusal.Kind.UNACCEPTABLE,
                refusal("Words", new Overrides(null, null, 0, null), numbered).orElseThrow().kind());
    }

    @Test
    void an_unchanged_dateline_keeps_its_time_and_a_new_one_is_of_the_correction() {
        assertEquals(WRITTEN, accepted("# T\n\n**" + DATELINE + "**\n\nNew words.").writtenAt());
        assertEquals(OffsetDateTime.parse("2026-06-01T07:55-04:00").toInstant(),
                accepted("# T\n\n**June 1, 2026 — 7:55 AM — Cycle 280**\n").writtenAt().toInstant());

        MemoDraft neither = accepted("# T\n\n**March 30, 2026 — 7:35 PM — Cycle 280**\n");
        assertNull(neither.writtenAt());
        assertTrue(neither.notes().get(0).startsWith("writtenAt:"), neither.notes().toString());
    }

    @Test
    void a_writing_time_of_the_front_matter_that_stands_unchanged_is_kept() {
        Precedent memo = memo(null, revision(FIRST, null, null, WRITTEN));

        assertEquals(WRITTEN, accepted("---\nwrittenAt: 2026-03-30 19:15\n---\nNew", Overrides.none(), memo).writtenAt());
        assertNull(accepted("---\nwrittenAt: 2026-03-30 19:20\n---\nNew", Overrides.none(), memo).writtenAt());
    }

    @Test
    void no_revision_is_received_before_the_one_that_it_corrects() {
        Instant ahead = RECEIVED.plusSeconds(3);
        Precedent memo = memo(null, revision(FIRST, null, null, null), revision(ahead, null, null, null));

        assertEquals(ahead, accepted("Words", Overrides.none(), memo).receivedAt());
    }

    @Test
    void the_current_bytes_sent_again_are_the_current_revision_however_late() {
        Precedent memo = memo(7, revision(FIRST, null, null, null), revision(RECEIVED.minusSeconds(3_600), null, null, null));

        assertTrue(again(Overrides.none(), memo).isEmpty());
        assertTrue(again(new Overrides("workshop", "2026-06-01T10:59:30Z", 7, null), memo).isEmpty());
        assertEquals("publishedAt", again(new Overrides(null, "2026-06-01T10:58:59Z", null, null), memo).orElseThrow().field());
        assertEquals("number", again(new Overrides(null, null, 8, null), memo).orElseThrow().field());
        assertEquals("number", again(new Overrides(null, null, 8, null), MEMO).orElseThrow().field());
        assertEquals("author", again(new Overrides("Jane", null, null, null), memo).orElseThrow().field());
    }

    private static Optional<Refusal> again(Overrides overrides, Precedent memo) {
        return Correction.of(text("The same words"), overrides, RECEIVED).again(memo);
    }

    private static Precedent memo(Integer number, Precedent.Revision... revisions) {
        return new Precedent("workshop", "Workshop", number, "https://a.example/1", List.of(revisions));
    }

    private static Precedent.Revision revision(Instant at, Instant textStamp, String dateline, OffsetDateTime writtenAt) {
        return new Precedent.Revision(at, at, textStamp, dateline, writtenAt);
    }

    private static MemoDraft accepted(String markdown) {
        return accepted(markdown, Overrides.none(), MEMO);
    }

    private static MemoDraft accepted(String markdown, Overrides overrides, Precedent memo) {
        Intake.Outcome outcome = Correction.of(text(markdown), overrides, RECEIVED).of(memo);
        return assertInstanceOf(Intake.Outcome.Accepted.class, outcome, () -> outcome.toString()).draft();
    }

    private static Optional<Refusal> refusal(String markdown, Overrides overrides, Precedent memo) {
        return Correction.of(text(markdown), overrides, RECEIVED).of(memo) instanceof Intake.Outcome.Refused refused
                ? Optional.of(refused.refusal())
                : Optional.empty();
    }
}
