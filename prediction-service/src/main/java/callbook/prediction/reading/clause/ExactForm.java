package callbook.prediction.reading.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.claim.Leg;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;

/**
 * A bracket in figures without a subject of its own is the exact form of the clause around it: "SPY rises (at least 0.5%) by
 * Friday" says what it says without the brackets.
 */
final class ExactForm {

    private static final Set<Role> WORDS = EnumSet.of(Role.FIGURE, Role.AT_LEAST, Role.AT_MOST, Role.ABOVE, Role.BELOW,
            Role.LESS, Role.BETWEEN, Role.WITHIN, Role.BY, Role.OR_MORE, Role.OR_LESS, Role.UP, Role.DOWN, Role.RISE, Role.FALL,
            Role.AND, Role.TO, Role.NOISE, Role.MARK, Role.CLOSE, Role.NOT);
    private static final Set<Role> PREDICATES = EnumSet.of(Role.UP, Role.DOWN, Role.RISE, Role.FALL, Role.OVER, Role.UNDER,
            Role.CLOSE, Role.FLAT, Role.HOLD);

    private final List<Item> outer;
    private final String text;

    ExactForm(List<Item> outer, String text) {
        this.outer = outer;
        this.text = text;
    }

    /**
     * The claim in figures; the claim itself where the bracket is not about it; empty where both point in opposite ways.
     */
    Optional<Claim> of(Claim claim, List<Item> group) {
        int place = place(group);
        if (!isFigures(group) || !new Items(outer.subList(0, place), text).any(0, PREDICATES) || isLastMove(group, place)) {
            return Optional.of(claim);
        }
        List<Item> whole = new ArrayList<>(outer.subList(0, place));
        whole.addAll(group);
        whole.addAll(outer.subList(place, outer.size()));
        Clauses clauses = new Clauses(new Items(whole, text));
        clauses.read();
        boolean same = clauses.claims().size() == 1 && pairs(clauses.claims().get(0)).equals(pairs(claim));
        if (same) {
            return Optional.of(clauses.claims().get(0));
        }
        return turns(group) ? Optional.empty() : Optional.of(claim);
    }

    private int place(List<Item> group) {
        int place = 0;
        while (place < outer.size() && outer.get(place).span().start() < group.get(0).span().start()) {
            place++;
        }
        return place;
    }

    private static boolean isFigures(List<Item> group) {
        return group.stream().filter(item -> item.is(Role.FIGURE)).count() > 0
                && group.stream().allMatch(item -> WORDS.contains(item.role()));
    }

    /** "META (-2.1%)" says how a thing moved. */
    private boolean isLastMove(List<Item> group, int place) {
        return group.size() == 1 && place > 0 && outer.get(place - 1).is(Role.THING);
    }

    private static boolean turns(List<Item> group) {
        return group.stream().anyMatch(item -> PREDICATES.contains(item.role()));
    }

    private static List<List<String>> pairs(Claim claim) {
        return claim.legs().stream().map(Leg::symbols).toList();
    }
}
