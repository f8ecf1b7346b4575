package callbook.prediction.reading;

import java.util.ArrayList;
import java.util.List;

/** The sets of tags of a section in order: tags that stand together, with the ones that repeat them at once. */
final class TagSets {

    private final List<TagSet> sets = new ArrayList<>();
    /** For each set, whether it follows another one without text between. */
    private final List<Boolean> adjoining = new ArrayList<>();
    private boolean open;

    /** Text ends a set. */
    void text() {
        open = false;
    }

    void add(Tag tag) {
        if (open && sets.get(sets.size() - 1).add(tag)) {
            return;
        }
        TagSet set = new TagSet();
        set.add(tag);
        sets.add(set);
        adjoining.add(open);
        open = true;
    }

    int count() {
        return sets.size();
    }

    /**
     * The sets once all tags are read; one that repeats the set before it and says nothing about a direction belongs to that
     * one.
     *
     * @param survivors receives for each count of sets how many of so many first sets are left
     */
    List<TagSet> whole(List<Integer> survivors) {
        List<TagSet> whole = new ArrayList<>();
        survivors.add(0);
        for (int at = 0; at < sets.size(); at++) {
            if (adjoining.get(at) && sets.get(at).isSubordinate()) {
                whole.get(whole.size() - 1).absorb(sets.get(at));
            } else {
                whole.add(sets.get(at));
            }
            survivors.add(whole.size());
        }
        return whole;
    }
}
