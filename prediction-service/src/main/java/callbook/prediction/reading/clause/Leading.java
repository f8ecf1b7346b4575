package callbook.prediction.reading.clause;

import java.util.EnumSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;
import callbook.prediction.reading.time.Due;

/** Words before a colon or a comma that only lead to a prediction: they name nothing priced and take nothing back. */
final class Leading {

    /** Words with one of these predict, or say whose or how sure the words are that follow. */
    private static final Set<Role> TELLING = EnumSet.of(Role.THING, Role.UNPRICED, Role.MOOD, Role.IF, Role.HEDGE, Role.OTHERS,
            Role.PAST, Role.RETRACT, Role.RECAP, Role.QUESTION, Role.SCORED, Role.NOT, Role.IS_NOT, Role.TWO_SIDED,
            Role.BIG_MOVE, Role.GARBLED, Role.CYCLE, Role.BLOCK, Role.DASH, Role.UP, Role.DOWN, Role.FLAT, Role.SEMICOLON,
            Role.CURRENT, Role.RELATIVE, Role.UNDATED, Role.OPEN_TO_CLOSE, Role.OPEN_BRACKET, Role.SLASH);
    /** Behind the first word of a reason these speak of the reason. */
    private static final Set<Role> REASONED = EnumSet.of(Role.UNPRICED, Role.MOOD, Role.PAST, Role.NOT, Role.IS_NOT, Role.UP,
            Role.DOWN, Role.FLAT);

    private static final Set<Role> JOINTS = EnumSet.of(Role.AND, Role.COMMA, Role.WHILE, Role.DASH, Role.SEMICOLON);
    /** A clause with one of these may make what follows somebody else's, past or doubtful. */
    private static final Set<Role> TAKING = EnumSet.of(Role.OTHERS, Role.PAST, Role.RECAP, Role.RETRACT, Role.SCORED,
            Role.HEDGE, Role.IF, Role.CYCLE, Role.QUESTION, Role.BLOCK, Role.GARBLED);
    /** The same before "but", which parts what was, or what others say, from the author's own. */
    private static final Set<Role> DOUBTING = EnumSet.of(Role.RECAP, Role.RETRACT, Role.SCORED, Role.IF, Role.CYCLE,
            Role.QUESTION,
            Role.GARBLED);

    /** Words before a comma with one of these say something of their own. */
    private static final Set<Role> SCENELESS = EnumSet.of(Role.OTHERS, Role.PAST, Role.RECAP, Role.RETRACT, Role.SCORED,
            Role.HEDGE, Role.IF, Role.CYCLE, Role.QUESTION, Role.BLOCK, Role.GARBLED, Role.FIGURE, Role.UP, Role.DOWN,
            Role.RISE,
            Role.FALL, Role.FLAT, Role.OVER, Role.UNDER, Role.TIME, Role.IS_NOT, Role.NOT, Role.BOTH, Role.ONLY, Role.THING,
            Role.TWO_SIDED,
            Role.COLON, Role.DASH);
    private static final int SHORTEST_SCENE = 3;
    private static final Set<String> CONCEDING = Set.of("whatever", "no matter", "no matter what", "no matter how",
            "regardless");

    private Leading() {
    }

    /** The index after words that lead from an index on; the same index where none do. */
    static int end(Items items, int from) {
        boolean reason = items.role(from) == Role.REASON || items.role(from) == Role.WITH;
        boolean timed = false;
        int at = from;
        while (at < items.size() && leads(items.get(at), reason) && !ends(items, at)) {
            timed |= items.role(at) == Role.TIME;
            at++;
        }
        boolean topic = items.role(from) == Role.UNPRICED && items.role(from + 1) == Role.COLON;
        if (topic) {
            return from + 2;
        }
        boolean comma = items.role(at) == Role.COMMA && !timed && (at == from || items.role(at - 1) != Role.FIGURE);
        return at < items.size() && (items.role(at) == Role.COLON || comma) ? at + 1 : from;
    }

    /** Where the author begins to speak for himself behind a clause that predicts nothing: "Breadth is thin, so I expect …". */
    static OptionalInt committing(Items items) {
        for (int at = 2; at < items.size(); at++) {
            boolean joined = JOINTS.contains(items.role(at - 1)) || items.isWord(at - 1, "so");
            if (joined && Whole.isOwn(items, at)) {
                return items.between(0, at).any(0, items.role(at - 1) == Role.WHILE ? DOUBTING : TAKING) ? OptionalInt.empty()
                        : OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Where a prediction begins behind words that only set the scene: "ETF outflows aside, gold …", "Away from equities, …".
     */
    static OptionalInt aside(Items items) {
        int comma = items.next(0, Role.COMMA);
        int at = items.significant(comma);
        boolean concedes = concedes(items, 0);
        boolean scene = concedes || comma >= SHORTEST_SCENE && !Labels.isSource(items, 0);
        boolean free = scene && items.role(at) == Role.THING
                && !items.between(0, comma).any(0, concedes ? DOUBTING : SCENELESS);
        return free ? OptionalInt.of(at) : OptionalInt.empty();
    }

    static boolean concedes(Items items, int at) {
        return CONCEDING.contains(items.words(at).toLowerCase(Locale.ROOT));
    }

    private static boolean ends(Items items, int at) {
        return items.role(at) == Role.COMMA || items.role(at) == Role.COLON;
    }

    private static boolean leads(Item item, boolean reason) {
        return item.role() == Role.TIME ? isLength(item)
                : !TELLING.contains(item.role()) || reason && REASONED.contains(item.role());
    }

    /** A date before a colon may be the day on which something was called. */
    private static boolean isLength(Item item) {
        return item instanceof Item.When when && when.due() instanceof Due.At;
    }
}
