package callbook.prediction.reading.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;

/**
 * Takes the brackets out of a sentence. A bracket that only names things after a class word replaces it ("small caps (IWM)");
 * one that
 * only gives the current price stays; all others are kept aside, since they explain.
 */
final class Brackets {

    private static final Set<Role> SMALL = EnumSet.of(Role.NOISE, Role.MARK, Role.COMMA, Role.SLASH, Role.AND, Role.OR,
            Role.CURRENT);
    private static final Set<Role> CLASS_WORDS = EnumSet.of(Role.THING, Role.UNPRICED, Role.UNKNOWN);

    private final List<Item> outer = new ArrayList<>();
    private final List<List<Item>> inner = new ArrayList<>();

    private Brackets() {
    }

    static Brackets of(List<Item> items) {
        Brackets brackets = new Brackets();
        int depth = 0;
        List<Item> open = new ArrayList<>();
        for (Item item : items) {
            if (item.is(Role.OPEN_BRACKET)) {
                depth++;
            } else if (item.is(Role.CLOSE_BRACKET)) {
                depth = Math.max(0, depth - 1);
                if (depth == 0) {
                    brackets.close(open);
                    open = new ArrayList<>();
                }
            } else {
                (depth == 0 ? brackets.outer : open).add(item);
            }
        }
        brackets.close(open);
        return brackets;
    }

    /** The sentence without its brackets. */
    List<Item> outer() {
        return outer;
    }

    /** What the brackets hold that only explains. */
    List<List<Item>> inner() {
        return inner;
    }

    private void close(List<Item> group) {
        if (group.isEmpty()) {
            return;
        }
        if (isOnly(group, Role.THING)) {
            dropPoint();
        }
        Item last = outer.isEmpty() ? null : outer.get(outer.size() - 1);
        if (isNamed(last) && isOnly(group, Role.THING) && group.stream().allMatch(Brackets::isClass)) {
            return;
        }
        if (last != null && CLASS_WORDS.contains(last.role()) && isOnly(group, Role.THING)) {
            outer.remove(outer.size() - 1);
            dropAdjectives();
            group.stream().filter(item -> !item.is(Role.NOISE)).forEach(outer::add);
        } else if (last != null && last.is(Role.CURRENT) && isOnly(group, Role.FIGURE)) {
            outer.addAll(group);
        } else {
            inner.add(group);
        }
    }

    /** The point of "Zebra Inc. (ZBRA)". */
    private void dropPoint() {
        int last = outer.size() - 1;
        if (last > 0 && outer.get(last).is(Role.MARK) && CLASS_WORDS.contains(outer.get(last - 1).role())) {
            outer.remove(last);
        }
    }

    /** Of "GLD (gold)" the bracket only explains the name. */
    private static boolean isNamed(Item item) {
        return item instanceof Item.Named named && !named.thing().proxy();
    }

    private static boolean isClass(Item item) {
        return item instanceof Item.Named named ? named.thing().proxy() : true;
    }

    /** The words before the class word are part of its name: "US mega-cap tech (QQQ)". */
    private void dropAdjectives() {
        while (!outer.isEmpty() && CLASS_WORDS.contains(outer.get(outer.size() - 1).role())
                && !outer.get(outer.size() - 1).is(Role.THING)) {
            outer.remove(outer.size() - 1);
        }
    }

    private static boolean isOnly(List<Item> group, Role wanted) {
        return group.stream().anyMatch(item -> item.is(wanted))
                && group.stream().allMatch(item -> item.is(wanted) || SMALL.contains(item.role()));
    }
}
