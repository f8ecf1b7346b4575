package callbook.scoring.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Figures are sums: kept day by day they are those of a scan, to the last digit. */
class FoldLawsTest {

    @Property
    void the_order_of_the_memos_changes_nothing(@ForAll("memos") List<Memo> memos, @ForAll Random random) {
        List<Memo> shuffled = new ArrayList<>(memos);
        Collections.shuffle(shuffled, random);

        for (Grouping grouping : Grouping.values()) {
            assertEquals(Given.groups(grouping, memos.stream()), Given.groups(grouping, shuffled.stream()));
        }
    }

    @Property
    void the_sums_of_parts_are_the_sums_of_the_whole(@ForAll("memos") List<Memo> memos, @ForAll("cuts") double cut) {
        int at = (int) (cut * memos.size());

        for (Grouping grouping : Grouping.values()) {
            Map<GroupKey, Group> sum = new TreeMap<>(Given.groups(grouping, memos.subList(0, at).stream()));
            Given.groups(grouping, memos.subList(at, memos.size()).stream())
                    .forEach((key, group) -> sum.merge(key, group, Group::plus));
            assertEquals(Given.groups(grouping, memos.stream()), sum);
        }
    }

    @Property
    void the_months_add_up_to_the_whole(@ForAll("memos") List<Memo> memos) {
        assertEquals(Given.whole(memos.stream()),
                Given.groups(Grouping.MONTH, memos.stream()).values().stream().reduce(Group.NONE, Group::plus));
    }

    @Property
    void adding_nothing_changes_nothing(@ForAll("memos") List<Memo> memos) {
        Group whole = Given.whole(memos.stream());

        assertEquals(whole, whole.plus(Group.NONE));
        assertEquals(whole, Group.NONE.plus(whole));
    }

    @Provide
    Arbitrary<Double> cuts() {
        return Arbitraries.doubles().between(0, 1);
    }

    @Provide
    Arbitrary<List<Memo>> memos() {
        return AnyMemo.memos();
    }
}
