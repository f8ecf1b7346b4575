package callbook.scoring.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Where a memo counts. */
class GroupingTest {

    private static final GroupKey AXIOM = GroupKey.of("mind", "Axiom");

    @Test
    void a_call_counts_once_under_each_subject_and_silence_under_none() {
        Call call = new Call(new Aim(Set.of("SPY", "QQQ"), Optional.empty()), Optional.empty(), Given.RIGHT);
        Memo memo = new Memo(List.of(new Revision(Given.WITNESSED, new Silence(3, List.of("NO_DEADLINE")), Given.NO_DEBATE,
                List.of(call))));

        assertEquals(Map.of(GroupKey.of("symbol", "QQQ"), new Group(Figures.of(Stage.RIGHT), Figures.NONE),
                GroupKey.of("symbol", "SPY"), new Group(Figures.of(Stage.RIGHT), Figures.NONE)),
                Given.groups(Grouping.SYMBOL, Stream.of(memo)));
    }

    @Test
    void a_month_is_of_publication_in_utc() {
        Published lastSecond = new Published(Instant.parse("2026-03-31T23:59:59Z"), true);
        Published midnight = new Published(Instant.parse("2026-04-01T00:00:00Z"), true);

        Map<GroupKey, Group> months = Given.groups(Grouping.MONTH,
                Stream.of(Given.memo(midnight, new Silence(1, List.of())), Given.memo(lastSecond, Given.call(Given.OPEN))));

        assertEquals(List.of(GroupKey.of("month", "2026-03"), GroupKey.of("month", "2026-04")), List.copyOf(months.keySet()));
        assertEquals(1, months.get(GroupKey.of("month", "2026-03")).witnessed().count(Stage.OPEN));
        assertEquals(1, months.get(GroupKey.of("month", "2026-04")).witnessed().count(Stage.ABSTAINED));
    }

    @Test
    void a_month_in_which_nothing_is_counted_has_no_group() {
        assertEquals(Map.of(), Given.groups(Grouping.MONTH, Stream.of(Given.memo(Given.WITNESSED))));
    }

    @Test
    void keys_are_sorted_by_value() {
        Memo memo = debate("unresolved", Given.mind("b", "0.5"), Given.mind("a b", "0.5"), Given.mind("a", "0.5"));

        assertEquals(List.of(GroupKey.of("mind", "a"), GroupKey.of("mind", "a b"), GroupKey.of("mind", "b")),
                List.copyOf(Given.groups(Grouping.MIND, Stream.of(memo)).keySet()));
    }

    @Test
    void a_mind_is_scored_by_its_own_conviction_on_the_only_call() {
        Memo memo = Given.debated("aligned_bearish", List.of(Given.mind("Axiom", "0.4"), Given.mind("Flux", "0.9")),
                Given.call(Given.WRONG, "0.6"));

        Map<GroupKey, Group> minds = Given.groups(Grouping.MIND, Stream.of(memo));

        assertEquals(0.16, minds.get(AXIOM).witnessed().brier().mean().orElseThrow().mean(), 1e-15);
        assertEquals(0.81, minds.get(GroupKey.of("mind", "Flux")).witnessed().brier().mean().orElseThrow().mean(), 1e-15);
        assertEquals(1, minds.get(AXIOM).witnessed().count(Stage.WRONG));
    }

    @Test
    void a_mind_is_unscored_where_its_conviction_is_about_no_one_call() {
        Mind axiom = Given.mind("Axiom", "0.6");
        Call down = Given.call(Given.RIGHT);
        Call nowhere = new Call(new Aim(Set.of("IWM"), Optional.empty()), Optional.empty(), Given.RIGHT);

        for (Memo memo : List.of(debate("aligned_bearish", axiom), Given.debated("aligned_bearish", List.of(axiom), down, down),
                Given.debated("aligned_bullish", List.of(axiom), down), Given.debated("unresolved", List.of(axiom), down),
                Given.debated(null, List.of(axiom), down), Given.debated("aligned_bearish", List.of(axiom), nowhere),
                Given.debated(null, List.of(axiom), nowhere),
                Given.debated("aligned_bearish", List.of(Given.mind("Axiom", "60")), down))) {
            assertEquals(Map.of(AXIOM, new Group(Figures.of(Stage.UNSCORED), Figures.NONE)),
                    Given.groups(Grouping.MIND, Stream.of(memo)), memo.toString());
        }
    }

    @Test
    void a_mind_that_abstained_is_counted_as_abstaining_and_one_that_said_nothing_not_at_all() {
        Memo memo = Given.debated("aligned_bearish",
                List.of(Given.abstaining("Axiom"), new Mind("Flux", Optional.empty(), false)), Given.call(Given.RIGHT));

        assertEquals(Map.of(AXIOM, new Group(Figures.of(Stage.ABSTAINED), Figures.NONE)),
                Given.groups(Grouping.MIND, Stream.of(memo)));
    }

    @Test
    void a_conviction_that_is_corrected_later_is_no_forecast() {
        Debate before = new Debate(Optional.of(Direction.DOWN), List.of(Given.mind("Axiom", "0.9")));
        Debate after = new Debate(Optional.of(Direction.DOWN), List.of(Given.mind("Axiom", "0.1")));
        Memo memo = new Memo(
                List.of(new Revision(Given.WITNESSED, Given.NOTHING, before, List.of(Given.call(Given.WRONG))),
                        new Revision(Given.WITNESSED, Given.NOTHING, after, List.of())));

        Figures axiom = Given.groups(Grouping.MIND, Stream.of(memo)).get(AXIOM).witnessed();

        assertEquals(0.81, axiom.brier().mean().orElseThrow().mean(), 1e-15);
        assertEquals(1, axiom.brier().n());
    }

    @Test
    void there_are_no_other_groupings() {
        assertEquals(List.of("mind", "symbol", "month"), Grouping.names());
        assertEquals(Optional.of(Grouping.MONTH), Grouping.named("month"));
        assertEquals(Optional.empty(), Grouping.named("whole"));
        assertEquals(Optional.empty(), Grouping.named("Mind"));
    }

    private static Memo debate(String stance, Mind... minds) {
        return Given.debated(stance, List.of(minds));
    }
}
