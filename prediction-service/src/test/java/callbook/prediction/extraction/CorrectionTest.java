package callbook.prediction.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** Law 2: what a correction does to the calls of its memo. */
class CorrectionTest {

    private static final String SPREAD = "IWM underperforms META over the next 48 hours.";
    private static final String LEVEL = "SPY closes above $600.00 by April 30, 2026.";

    private final Memos memo = new Memos();

    @Test
    void a_relative_deadline_left_standing_is_no_new_call() {
        PredictionView first = only(memo.revise(Memos.MONDAY, SPREAD));

        RevisionCalls second = memo.revise(Memos.TUESDAY, "Typo fixed. " + SPREAD);

        assertEquals(first.id(), only(second).id());
        assertEquals(first.deadline(), only(second).deadline());
        assertEquals(Instant.parse(Memos.MONDAY), only(second).madeAt());
        assertEquals(12, only(second).quotes().get(0).span().start());
        assertEquals(2, only(second).quotes().get(0).revision());
        assertEquals(List.of(), second.made());
    }

    @Test
    void the_order_of_legs_and_the_spelling_of_numbers_and_dates_change_nothing() {
        PredictionView first = only(memo.revise(Memos.MONDAY, "SPY and QQQ close above $600.00 by Friday."));

        assertEquals(first.id(), only(memo.revise(Memos.TUESDAY, "QQQ and SPY close above $600 by April 3, 2026.")).id());
    }

    @Test
    void a_new_call_is_made_at_the_receipt_of_its_revision_and_counted_on() {
        PredictionView first = only(memo.revise(Memos.MONDAY, SPREAD));

        RevisionCalls second = memo.revise(Memos.TUESDAY, LEVEL + " " + SPREAD);

        assertEquals(List.of(2, 1), second.all().stream().map(PredictionView::ordinal).toList());
        assertEquals(Instant.parse(Memos.TUESDAY), second.made().get(0).madeAt());
        assertEquals(2, second.made().get(0).memoRevision());
        assertEquals(List.of(), second.withdrawn());
        assertNotEquals(first.id(), second.made().get(0).id());
    }

    @Test
    void a_call_whose_bound_changed_is_another_and_the_old_one_is_withdrawn() {
        UUID first = only(memo.revise(Memos.MONDAY, LEVEL)).id();

        RevisionCalls second = memo.revise(Memos.TUESDAY, LEVEL.replace("600.00", "605"));

        assertEquals(List.of(first), second.withdrawn());
        assertEquals(1, second.made().size());
    }

    @Test
    void a_call_that_comes_back_is_the_same_prediction_and_no_longer_withdrawn() {
        UUID first = only(memo.revise(Memos.MONDAY, LEVEL)).id();
        assertEquals(List.of(first), memo.revise(Memos.TUESDAY, "Nothing to say.").withdrawn());
        assertEquals(List.of(first), memo.revise(Memos.NEXT_MONDAY, "Still nothing to say.").withdrawn());

        RevisionCalls back = memo.revise(Memos.NEXT_TUESDAY, LEVEL);

        assertEquals(first, only(back).id());
        assertEquals(List.of(), back.withdrawn());
    }

    @Test
    void a_new_call_whose_deadline_has_passed_is_late_and_one_left_standing_is_not() {
        memo.revise(Memos.MONDAY, SPREAD);

        RevisionCalls second = memo.revise(Memos.NEXT_MONDAY, SPREAD + " SPY closes above $600 by April 1, 2026.");

        assertEquals(List.of(false, true), second.all().stream().map(PredictionView::late).toList());
    }

    @Test
    void the_first_confidence_stands_and_the_correction_of_it_is_said() {
        memo.revise(Memos.MONDAY, LEVEL + " [CONFIDENCE: 0.45]");

        PredictionView again = only(memo.revise(Memos.TUESDAY, LEVEL + " [CONFIDENCE: 0.9]"));

        assertEquals("0.45", again.confidence().value().toPlainString());
        assertTrue(again.notes().stream().anyMatch(note -> note.startsWith("CORRECTION") && note.contains("0.9")));
    }

    @Test
    void the_words_of_a_deadline_and_the_sentence_around_it_are_no_terms() {
        UUID first = only(memo.revise(Memos.MONDAY, "SPY finishes higher by Friday.")).id();

        assertEquals(first, only(memo.revise(Memos.TUESDAY, "We see SPY finish higher by April 3, 2026.")).id());
    }

    @Test
    void words_left_standing_keep_their_meaning_beside_the_date_that_they_would_mean_now() {
        RevisionCalls first = memo.revise(Memos.MONDAY, "SPY higher by Friday. SPY higher by April 10, 2026.");

        RevisionCalls second = memo.revise(Memos.NEXT_MONDAY, "SPY higher by Friday. SPY higher by April 10, 2026.");

        assertEquals(ids(first), ids(second));
        assertEquals(2, second.all().size());
        assertEquals(List.of(), second.made());
        assertEquals(List.of(), second.withdrawn());
    }

    @Test
    void other_words_mean_what_they_say_now() {
        UUID friday = only(memo.revise(Memos.MONDAY, "SPY higher by Friday.")).id();
        UUID tenth = only(memo.revise(Memos.NEXT_MONDAY, "SPY higher by April 10, 2026.")).id();

        RevisionCalls third = memo.revise(Memos.NEXT_TUESDAY, "I expect SPY higher by Friday's close.");

        assertEquals(tenth, only(third).id());
        assertEquals(List.of(friday), third.withdrawn());
    }

    @Test
    void words_keep_the_meaning_that_a_correction_gave_them() {
        UUID tenth = only(memo.revise(Memos.MONDAY, "SPY higher by April 10, 2026.")).id();
        assertEquals(tenth, only(memo.revise(Memos.NEXT_MONDAY, "SPY higher by Friday.")).id());

        RevisionCalls third = memo.revise("2026-04-13T14:00:00Z", "SPY higher by Friday.");
        RevisionCalls fourth = memo.revise("2026-04-20T14:00:00Z", "SPY higher by Friday.");

        assertEquals(tenth, only(third).id());
        assertEquals(tenth, only(fourth).id());
    }

    @Test
    void two_dates_that_mean_the_same_day_when_first_read_stay_one_call() {
        UUID first = only(memo.revise(Memos.MONDAY, "SPY higher by Friday. SPY higher by April 3, 2026.")).id();

        RevisionCalls second = memo.revise(Memos.NEXT_MONDAY, "SPY higher by Friday. SPY higher by April 3, 2026.");

        assertEquals(first, only(second).id());
        assertEquals(2, only(second).quotes().size());
    }

    @Test
    void many_corrections_change_nothing_of_what_they_leave_standing() {
        UUID first = only(memo.revise(Memos.MONDAY, SPREAD)).id();
        for (int i = 1; i < 15; i++) {
            RevisionCalls again = memo.revise(Instant.parse(Memos.MONDAY).plusSeconds(86_400L * i).toString(),
                    SPREAD + " Word " + i + ".");
            assertEquals(first, only(again).id());
        }
    }

    @Test
    void an_id_is_a_uuid_of_version_7_that_the_same_prediction_gets_again() {
        RevisionCalls once = memo.revise(Memos.MONDAY, SPREAD + " " + LEVEL);
        RevisionCalls again = new Memos().revise(Memos.MONDAY, SPREAD + " " + LEVEL);

        assertEquals(ids(once), ids(again));
        assertEquals(2, ids(once).stream().distinct().count());
        UUID id = ids(once).get(0);
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(Instant.parse(Memos.MONDAY).toEpochMilli(), id.getMostSignificantBits() >>> 16);
        assertTrue(ids(once).get(0).compareTo(ids(once).get(1)) < 0);
    }

    private static List<UUID> ids(RevisionCalls calls) {
        return calls.all().stream().map(PredictionView::id).toList();
    }

    private static PredictionView only(RevisionCalls calls) {
        assertEquals(1, calls.all().size(), () -> calls.all().toString());
        return calls.all().get(0);
    }
}
