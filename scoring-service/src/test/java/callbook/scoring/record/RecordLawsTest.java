package callbook.scoring.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import callbook.scoring.settlement.VoidReason;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every record. */
class RecordLawsTest {

    @Property
    void the_counts_add_up(@ForAll("memos") List<Memo> memos) {
        Group whole = Given.whole(memos.stream());
        long calls = memos.stream().flatMap(m -> m.revisions().stream()).mapToLong(r -> r.calls().size()).sum();
        assertEquals(calls, whole.witnessed().testable() + whole.backfilled().testable());

        for (Grouping grouping : Grouping.values()) {
            Given.groups(grouping, memos.stream()).values().forEach(g -> {
                addUp(g.witnessed());
                addUp(g.backfilled());
            });
        }
    }

    private static void addUp(Figures f) {
        long judged = f.count(Stage.RIGHT) + f.count(Stage.WRONG);
        assertEquals(f.testable(), f.count(Stage.LATE) + f.count(Stage.RESTATED) + f.due() + f.count(Stage.OPEN));
        assertEquals(f.due(), judged + f.voided().total() + f.count(Stage.OVERDUE));
        assertEquals(f.written(), f.testable() + f.untestable().total());
        assertTrue(f.count(Stage.WITHDRAWN) <= f.due() + f.count(Stage.OPEN));
        assertTrue(f.brier().n() <= judged);
        assertEquals(judged > 0, f.hitRate().isPresent());
        assertEquals(f.due() > 0, f.coverage().isPresent());
        f.hitRate().ifPresent(rate -> assertEquals(judged, rate.n()));
    }

    @Property
    void abstentions_never_change_a_rate_or_a_mean(@ForAll("memos") List<Memo> memos,
            @ForAll @IntRange(max = 50) int abstentions) {
        Memo silent = Given.memo(Given.WITNESSED, new Silence(abstentions, List.of()));

        Figures before = Given.whole(memos.stream()).witnessed();
        Figures after = Given.whole(Stream.concat(memos.stream(), Stream.of(silent))).witnessed();

        assertEquals(before.count(Stage.ABSTAINED) + abstentions, after.count(Stage.ABSTAINED));
        assertEquals(before.hitRate(), after.hitRate());
        assertEquals(before.coverage(), after.coverage());
        assertEquals(before.brier(), after.brier());
        assertEquals(before.written(), after.written());
    }

    @Property
    void a_mind_that_abstains_never_changes_its_own_rate(@ForAll("memos") List<Memo> memos) {
        GroupKey axiom = GroupKey.of("mind", "Axiom");
        Memo abstaining = Given.debated("aligned_bearish", List.of(Given.abstaining("Axiom")), Given.call(Given.WRONG, "0.9"));

        Figures before = Given.groups(Grouping.MIND, memos.stream()).getOrDefault(axiom, Group.NONE).witnessed();
        Figures after = Given.groups(Grouping.MIND, Stream.concat(memos.stream(), Stream.of(abstaining))).get(axiom)
                .witnessed();

        assertEquals(before.plus(Figures.of(Stage.ABSTAINED)), after);
        assertEquals(before.hitRate(), after.hitRate());
    }

    @Property
    void a_void_is_outside_the_hit_rate_and_inside_what_was_due(@ForAll("memos") List<Memo> memos, @ForAll VoidReason reason) {
        Memo voided = Given.memo(Given.WITNESSED, Given.call(Given.ended(new End.Voided(reason)), "0.9"));

        Figures before = Given.whole(memos.stream()).witnessed();
        Figures after = Given.whole(Stream.concat(memos.stream(), Stream.of(voided))).witnessed();

        assertEquals(before.hitRate(), after.hitRate());
        assertEquals(before.brier(), after.brier());
        assertEquals(before.due() + 1, after.due());
        assertTrue(after.coverage().orElseThrow().value() < 1);
    }

    @Property
    void witnessed_and_backfilled_never_mix(@ForAll("memos") List<Memo> memos) {
        for (Grouping grouping : Grouping.values()) {
            Map<GroupKey, Group> all = Given.groups(grouping, memos.stream());
            Map<GroupKey, Group> seen = Given.groups(grouping, memos.stream().filter(RecordLawsTest::isWitnessed));
            Map<GroupKey, Group> claimed = Given.groups(grouping, memos.stream().filter(m -> !isWitnessed(m)));

            all.forEach((key, group) -> {
                assertEquals(seen.getOrDefault(key, Group.NONE).witnessed(), group.witnessed());
                assertEquals(claimed.getOrDefault(key, Group.NONE).backfilled(), group.backfilled());
            });
        }
    }

    private static boolean isWitnessed(Memo memo) {
        return memo.newest().published().witnessed();
    }

    @Provide
    Arbitrary<List<Memo>> memos() {
        return AnyMemo.memos();
    }
}
