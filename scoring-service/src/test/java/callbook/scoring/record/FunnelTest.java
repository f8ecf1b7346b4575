package callbook.scoring.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import callbook.scoring.settlement.VoidReason;

/** From what was written to what came of it. */
class FunnelTest {

    @Test
    void nothing_written_is_one_group_of_zeros_without_a_rate() {
        Map<GroupKey, Group> groups = Given.groups(Grouping.WHOLE, Stream.empty());

        assertEquals(Map.of(GroupKey.WHOLE, Group.NONE), groups);
        assertEquals(0, Figures.NONE.written());
        assertEquals(Optional.empty(), Figures.NONE.coverage());
        assertEquals(Optional.empty(), Figures.NONE.hitRate());
        assertEquals(Optional.empty(), Figures.NONE.brier().mean());
    }

    @Test
    void every_call_stands_at_one_stage() {
        Figures f = witnessed(
                Given.memo(Given.WITNESSED, Given.call(Given.RIGHT), Given.call(Given.WRONG), Given.call(Given.VOID),
                        Given.call(Given.OPEN), Given.call(Given.OVERDUE), Given.call(Given.LATE), Given.call(Given.RESTATED)));

        assertEquals(7, f.testable());
        assertEquals(4, f.due());
        for (Stage stage : List.of(Stage.RIGHT, Stage.WRONG, Stage.OPEN, Stage.OVERDUE, Stage.LATE, Stage.RESTATED)) {
            assertEquals(1, f.count(stage), stage.name());
        }
        assertEquals(Map.of(VoidReason.NO_SESSION, 1L), f.voided().counts());
    }

    @Test
    void coverage_is_of_all_that_was_due_and_the_hit_rate_of_what_was_judged() {
        Figures f = witnessed(
                Given.memo(Given.WITNESSED, Given.call(Given.RIGHT), Given.call(Given.WRONG), Given.call(Given.RIGHT),
                        Given.call(Given.VOID), Given.call(Given.OVERDUE)));

        assertEquals(0.6, f.coverage().orElseThrow().value(), 1e-15);
        assertEquals(5, f.coverage().orElseThrow().n());
        assertEquals(2.0 / 3, f.hitRate().orElseThrow().value(), 1e-15);
        assertEquals(3, f.hitRate().orElseThrow().n());
    }

    @Test
    void all_void_is_a_coverage_of_zero_and_no_hit_rate() {
        Figures f = witnessed(Given.memo(Given.WITNESSED, Given.call(Given.VOID), Given.call(Given.VOID, "0.9")));

        assertEquals(0, f.coverage().orElseThrow().value());
        assertEquals(2, f.coverage().orElseThrow().n());
        assertEquals(Optional.empty(), f.hitRate());
        assertEquals(Optional.empty(), f.brier().mean());
    }

    @Test
    void an_abstention_is_not_written_and_an_untestable_prediction_is() {
        Figures f = witnessed(
                Given.memo(Given.WITNESSED, new Silence(2, List.of("NO_DEADLINE", "CONDITIONAL", "NO_DEADLINE"))));

        assertEquals(3, f.written());
        assertEquals(0, f.testable());
        assertEquals(2, f.count(Stage.ABSTAINED));
        assertEquals(Map.of("CONDITIONAL", 1L, "NO_DEADLINE", 2L), f.untestable().counts());
    }

    @Test
    void a_withdrawn_call_is_judged_like_any_other_and_said_to_be_withdrawn() {
        Course gone = new Course(false, false, true, Given.WRONG.dueAt(), Given.WRONG.end());

        Figures f = witnessed(Given.memo(Given.WITNESSED, Given.call(gone, "0.8"), Given.call(Given.RIGHT)));

        assertEquals(1, f.count(Stage.WITHDRAWN));
        assertEquals(2, f.testable());
        assertEquals(0.5, f.hitRate().orElseThrow().value());
        assertEquals(0.64, f.brier().mean().orElseThrow().mean(), 1e-15);
    }

    @Test
    void a_late_or_restated_call_is_in_no_rate_whatever_came_of_it() {
        Figures f = witnessed(Given.memo(Given.WITNESSED, Given.call(Given.LATE, "1"), Given.call(Given.RESTATED, "1"),
                Given.call(new Course(true, true, true, Optional.empty(), Given.RIGHT.end()))));

        assertEquals(2, f.count(Stage.LATE));
        assertEquals(1, f.count(Stage.RESTATED));
        assertEquals(0, f.count(Stage.WITHDRAWN));
        assertEquals(0, f.due());
        assertEquals(Optional.empty(), f.hitRate());
        assertEquals(Optional.empty(), f.brier().mean());
    }

    @Test
    void a_call_that_nobody_has_looked_at_is_open() {
        Figures f = witnessed(
                Given.memo(Given.WITNESSED, Given.call(new Course(false, false, false, Optional.empty(), Optional.empty()))));

        assertEquals(1, f.count(Stage.OPEN));
        assertEquals(0, f.due());
    }

    @Test
    void a_corrected_memo_counts_the_calls_of_all_its_revisions_and_the_silence_of_the_newest() {
        Revision first = new Revision(Given.BACKFILLED, new Silence(1, List.of("NO_SUBJECT")), Given.NO_DEBATE,
                List.of(Given.call(Given.RIGHT)));
        Revision second = new Revision(Given.WITNESSED, new Silence(0, List.of("SUBJECTIVE")), Given.NO_DEBATE,
                List.of(Given.call(Given.WRONG)));

        Group group = Given.whole(Stream.of(new Memo(List.of(first, second))));

        assertEquals(Figures.of(Stage.RIGHT), group.backfilled());
        assertEquals(1, group.witnessed().count(Stage.WRONG));
        assertEquals(Map.of("SUBJECTIVE", 1L), group.witnessed().untestable().counts());
    }

    private static Figures witnessed(Memo memo) {
        Group group = Given.whole(Stream.of(memo));
        assertEquals(Figures.NONE, group.backfilled());
        return group.witnessed();
    }
}
