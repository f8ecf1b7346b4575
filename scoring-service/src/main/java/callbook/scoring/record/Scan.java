package callbook.scoring.record;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Adds up memos, one after the other and in any order, under the keys of a grouping. */
final class Scan implements Consumer<Memo> {

    private final Grouping grouping;
    private final Instant asOf;
    private final SortedMap<GroupKey, Group> groups = new TreeMap<>();

    /** @param asOf the instant at which the record is asked for; the memos are as they were known then */
    Scan(Grouping grouping, Instant asOf) {
        this.grouping = grouping;
        this.asOf = asOf;
        if (grouping == Grouping.WHOLE) {
            groups.put(GroupKey.WHOLE, Group.NONE);
        }
    }

    @Override
    public void accept(Memo memo) {
        grouping.shares(memo, asOf).forEach(share -> groups.merge(share.key(), share.group(), Group::plus));
    }

    /** The groups so far, in the order of their keys. */
    SortedMap<GroupKey, Group> groups() {
        return Collections.unmodifiableSortedMap(groups);
    }
}
