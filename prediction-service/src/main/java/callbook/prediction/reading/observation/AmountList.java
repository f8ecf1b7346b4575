package callbook.prediction.reading.observation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads all the figures of one statement: the first, one for each thing of a list, and what is added. */
final class AmountList {

    private static final int MOST = 4;
    private static final Set<Part> JOINTS = EnumSet.of(Part.COMMA, Part.AND, Part.GIVEN);

    private final Pieces pieces;
    private final AmountReader amounts;

    AmountList(Pieces pieces) {
        this.pieces = pieces;
        this.amounts = new AmountReader(pieces);
    }

    /** What stands at an index: one amount, or those of a bracket; nothing where neither does. */
    List<Stated> first(int at) {
        return pieces.is(at, Part.OPEN) ? inBrackets(at) : amounts.at(at, 0).stream().toList();
    }

    /** "SPY (661.20, −0.4%)". */
    private List<Stated> inBrackets(int open) {
        List<Stated> found = new ArrayList<>();
        int at = open;
        do {
            Optional<Stated> next = amounts.at(at + 1, 0);
            if (next.isEmpty()) {
                return List.of();
            }
            found.add(next.get());
            at = pieces.skip(next.get().end());
        } while (pieces.is(at, Part.COMMA) && found.size() < MOST);
        return pieces.is(at, Part.CLOSE) ? found : List.of();
    }

    /** "SPY and QQQ fell 1% and 1.2%": a figure for each. */
    Optional<List<List<Stated>>> each(Stated first, int subjects) {
        List<List<Stated>> each = new ArrayList<>(List.of(List.of(first)));
        int at = first.end();
        while (each.size() < subjects) {
            int joint = at;
            while (pieces.is(joint, Part.COMMA) || pieces.is(joint, Part.AND)) {
                joint++;
            }
            int next = pieces.skip(joint);
            if (joint == at || !pieces.is(next, Part.FIGURE) || pieces.figure(next).scale() != first.figure().scale()) {
                return Optional.empty();
            }
            each.add(List.of(new Stated(first.measure(), pieces.figure(next), first.sign(), next + 1)));
            at = next + 1;
        }
        return Optional.of(each);
    }

    /** What the same statement adds: "down 3.2% at $352.40", "at 98.7, down 0.2%", "at 661.20 (−0.4%)". */
    List<Stated> further(List<Stated> stated) {
        List<Stated> all = new ArrayList<>(stated);
        while (all.size() < MOST) {
            Stated last = all.get(all.size() - 1);
            int at = pieces.skip(last.end());
            List<Stated> more = pieces.is(at, Part.OPEN) ? inBrackets(at) : joined(at, last.sign()).stream().toList();
            if (more.isEmpty()) {
                return all;
            }
            all.addAll(more);
        }
        return all;
    }

    private Optional<Stated> joined(int at, int sign) {
        boolean joint = JOINTS.contains(pieces.part(at));
        int next = joint ? afterVerb(at) : at;
        Part part = pieces.part(next);
        boolean leads = part == Part.AT || part.isDirection() || joint && part.isNoun()
                || !joint && (part == Part.TO || part == Part.FROM);
        boolean given = pieces.is(at, Part.GIVEN) && part != Part.RISING && part != Part.FALLING;
        return leads && !given ? amounts.at(next, sign) : Optional.empty();
    }

    /** "…, and closed up 0.4%". */
    private int afterVerb(int joint) {
        int at = pieces.skip(joint + 1);
        while (pieces.is(at, Part.AND) || pieces.is(at, Part.WAS)) {
            at = pieces.skip(at + 1);
        }
        return at;
    }
}
