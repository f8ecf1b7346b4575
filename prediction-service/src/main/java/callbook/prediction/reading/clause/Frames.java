package callbook.prediction.reading.clause;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.reading.clause.Stated.Found;
import callbook.prediction.reading.items.Figure.Scale;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;

/** A confidence as the frame of a call, or a remark behind it: "we put the chance of … at 80%", "…, I'd say 55%". */
final class Frames {

    private static final Set<Role> LINKS = EnumSet.of(Role.OF, Role.TO, Role.ON, Role.COMMA);
    private static final Set<Role> ITS = EnumSet.of(Role.NOISE, Role.AT, Role.ON, Role.FRAME);
    private static final Set<Role> TAIL = EnumSet.of(Role.MARK, Role.CHANCE, Role.ON, Role.NOISE, Role.FRAME);
    private static final Set<Role> JOINTS = EnumSet.of(Role.COMMA, Role.AND, Role.DASH, Role.SEMICOLON);

    private Frames() {
    }

    /** "We put the chance of SPY being lower at 80%", "Odds that gold is higher by Friday: 40%": the frame around the call. */
    static Optional<Found> framed(Shares items, int at) {
        int chance = items.skip(0, Shares.FRAME);
        int last = items.size() - 1;
        while (last > 0 && items.role(last) == Role.MARK) {
            last--;
        }
        boolean opens = at == 0 && chance > 0 && items.any(chance, Role.CHANCE);
        boolean closes = last > chance && items.role(last) == Role.FIGURE
                && (items.role(last - 1) == Role.AT || items.role(last - 1) == Role.COLON);
        if (!opens || !closes) {
            return Optional.empty();
        }
        int from = items.skip(chance, LINKS);
        int end = last - 1;
        return from >= end ? Optional.empty()
                : items.probability(last)
                        .map(value -> items.between(from, end, value));
    }

    /** "VIX under 15 at Wednesday's close, I'd say 55%", "SPY is up by Friday, and I'd put it at 60%". */
    static Optional<Found> trailing(Shares items, int at) {
        int figure = items.skip(at + 1, ITS);
        boolean shape = at > 0 && items.role(at) == Role.COMMIT && items.role(figure) == Role.FIGURE
                && items.skip(figure + 1, TAIL) == items.size();
        if (!shape || items.role(figure) != Role.FIGURE || items.figure(figure).scale() != Scale.PERCENT) {
            return Optional.empty();
        }
        int from = at;
        while (from > 0 && JOINTS.contains(items.role(from - 1))) {
            from--;
        }
        int start = from;
        return from == 0 ? Optional.empty()
                : items.probability(figure)
                        .map(value -> items.between(0, start, value));
    }

    /** "I'd put 55% on SPY being higher". */
    static Optional<Found> bet(Shares items, int at) {
        boolean led = items.role(at) == Role.COMMIT || at == 0 && items.role(0) == Role.NOISE;
        int figure = at == 0 && items.role(0) == Role.FIGURE ? 0 : items.skip(at + 1, ITS);
        boolean shape = (led || figure == 0) && items.role(figure) == Role.FIGURE
                && (items.role(figure + 1) == Role.ON
                        || items.role(figure + 1) == Role.REASON && items.role(figure + 2) == Role.THING)
                && items.figure(figure).scale() == Scale.PERCENT && !items.figure(figure).signed();
        return shape ? items.probability(figure).map(value -> items.cut(figure, figure + 2, value)) : Optional.empty();
    }

    /** "65% that QQQ is green". */
    static Optional<Found> that(Shares items, int at) {
        boolean shape = items.skip(0, Shares.FRAME) >= at && items.role(at) == Role.FIGURE && items.size() > at + 1
                && items.get(at + 1) instanceof Item.Word word
                && word.text().equals("that");
        return shape ? items.probability(at).map(value -> items.cut(at, at + 2, value)) : Optional.empty();
    }
}
