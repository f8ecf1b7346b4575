package callbook.prediction.reading.clause;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.claim.Untestable.Reason;
import callbook.prediction.reading.items.Role;

/**
 * A part of a compound of which only the subject was understood: "SPY higher by Friday, QQQ double that". It was predicted as
 * well, so it is not passed over in silence.
 */
final class Leftover {

    private static final Set<Role> JOINTS = EnumSet.of(Role.COMMA, Role.AND, Role.WHILE, Role.SEMICOLON);
    private static final Set<Role> ENDS = EnumSet.of(Role.COMMA, Role.SEMICOLON, Role.DASH, Role.MARK);
    /** Words with one of these explain, or are about what nobody prices. */
    private static final Set<Role> EXPLAINING = EnumSet.of(Role.REASON, Role.EVENT, Role.UNPRICED, Role.MOOD, Role.PAST,
            Role.CURRENT, Role.OTHERS);

    private Leftover() {
    }

    /** What a part that begins at an index leaves open. */
    static Optional<Gap> at(Items items, int from) {
        int end = from;
        while (end < items.size() && !ENDS.contains(items.role(end))) {
            end++;
        }
        boolean clause = end - from > 1 && items.role(from) == Role.THING && isJoined(items, from);
        return clause && !items.between(from, end).any(0, EXPLAINING)
                ? Optional.of(new Gap(Reason.NO_DIRECTION, items.get(from).span().to(items.get(end - 1).span())))
                : Optional.empty();
    }

    private static boolean isJoined(Items items, int from) {
        int at = from - 1;
        while (at > 0 && items.role(at) == Role.NOISE) {
            at--;
        }
        return at > 0 && JOINTS.contains(items.role(at));
    }
}
