package callbook.prediction.reading.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;

/** Takes out what stands between two commas and only describes: "SPY, not QQQ, closes higher", "FIVE, which nobody owns, …". */
final class Asides {

    private static final Set<String> RELATIVES = Set.of("which", "who", "where");

    private static final Set<Role> MOVED = EnumSet.of(Role.UP, Role.DOWN);
    private static final Set<Role> DIRECTED = EnumSet.of(Role.UP, Role.DOWN, Role.OVER, Role.UNDER, Role.RISE, Role.FALL,
            Role.FLAT, Role.FIGURE);
    private static final int LONGEST_MOVE = 7;
    private static final Set<Role> SAYING = EnumSet.of(Role.COMMIT, Role.NOISE, Role.UNKNOWN, Role.REASON, Role.OF, Role.TO,
            Role.IN, Role.BOTH);
    private static final int LONGEST_SAYING = 6;

    private Asides() {
    }

    static List<Item> without(List<Item> items) {
        List<Item> rest = new ArrayList<>();
        int at = 0;
        while (at < items.size()) {
            int end = end(items, at);
            if (end == at) {
                rest.add(items.get(at));
                at++;
            } else {
                at = end;
            }
        }
        return rest;
    }

    /** The index after the aside that begins here, between two commas; the same index where none does. */
    private static int end(List<Item> items, int at) {
        boolean opens = at > 0 && items.get(at - 1).is(Role.THING) && is(items, at, Role.COMMA) && is(items, at + 1, Role.NOT);
        int end = at + 2;
        while (opens && (is(items, end, Role.THING) || is(items, end, Role.NOISE) || is(items, end, Role.OR))) {
            end++;
        }
        return opens && end > at + 2 && is(items, end, Role.COMMA) ? end + 1
                : Math.max(Math.max(said(items, at), denied(items, at)), Math.max(moved(items, at), relative(items, at)));
    }

    /** "SPY higher, not lower, by Friday". */
    private static int denied(List<Item> items, int at) {
        boolean opens = is(items, at, Role.COMMA) && is(items, at + 1, Role.NOT) && at + 2 < items.size()
                && DIRECTED.contains(items.get(at + 2).role());
        return opens && is(items, at + 3, Role.COMMA) ? at + 4 : at;
    }

    /** "NVDA, up 5% today, closes lower": what it did is no call. */
    private static int moved(List<Item> items, int at) {
        boolean opens = at > 0 && items.get(at - 1).is(Role.THING) && is(items, at, Role.COMMA) && at + 1 < items.size()
                && MOVED.contains(items.get(at + 1).role()) && is(items, at + 2, Role.FIGURE);
        int end = at + 3;
        while (opens && end < items.size() && end < at + LONGEST_MOVE && !is(items, end, Role.COMMA)) {
            end++;
        }
        boolean goesOn = end + 1 < items.size() && !items.get(end + 1).is(Role.THING) && !items.get(end + 1).is(Role.AND);
        return opens && goesOn && is(items, end, Role.COMMA) ? end + 1 : at;
    }

    /** "Home Depot, we think, sheds 2%", "Solana, for all the noise, is higher". */
    private static int said(List<Item> items, int at) {
        boolean opens = at > 0 && items.get(at - 1).is(Role.THING) && is(items, at, Role.COMMA);
        int end = at + 1;
        while (opens && end < items.size() && end <= at + LONGEST_SAYING && SAYING.contains(items.get(end).role())) {
            end++;
        }
        boolean goesOn = end + 1 < items.size() && !items.get(end + 1).is(Role.THING) && !items.get(end + 1).is(Role.AND);
        return opens && end > at + 1 && goesOn && is(items, end, Role.COMMA) ? end + 1 : at;
    }

    private static int relative(List<Item> items, int at) {
        boolean opens = at > 0 && items.get(at - 1).is(Role.THING) && is(items, at, Role.COMMA)
                && at + 1 < items.size() && items.get(at + 1) instanceof Item.Word word && RELATIVES.contains(word.text());
        int end = at + 2;
        while (opens && end < items.size() && !is(items, end, Role.COMMA)) {
            end++;
        }
        return opens && is(items, end, Role.COMMA) ? end + 1 : at;
    }

    private static boolean is(List<Item> items, int at, Role role) {
        return at < items.size() && items.get(at).is(role);
    }
}
