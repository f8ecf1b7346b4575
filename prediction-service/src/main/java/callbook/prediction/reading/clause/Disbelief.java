package callbook.prediction.reading.clause;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Figure.Scale;
import callbook.prediction.reading.items.Role;

/**
 * How little an author may believe of what he says: "I don't expect SPY higher" is no call that it falls, a probability of zero
 * is none, and of a small share in brackets behind a time nobody can tell whether it is a size.
 */
final class Disbelief {

    private static final Set<Role> DIRECTIONS = EnumSet.of(Role.UP, Role.DOWN, Role.RISE, Role.FALL, Role.FLAT);
    private static final Set<Role> EXACT = EnumSet.of(Role.FIGURE, Role.OVER, Role.UNDER, Role.ABOVE, Role.BELOW);
    private static final Set<Role> ENDS = EnumSet.of(Role.SEMICOLON, Role.WHILE, Role.REASON);
    private static final Set<Role> SMALL = EnumSet.of(Role.NOISE, Role.COLON, Role.OF, Role.AT);
    private static final Set<String> PERSONS = Set.of("i", "we");

    private final Items items;

    private Disbelief(Items items) {
        this.items = items;
    }

    /** @param stated the sentence, brackets and all, without the confidence that was found */
    static boolean isIn(Stated.Found stated, String text) {
        if (stated.stated() != null && stated.stated().value().signum() <= 0) {
            return true;
        }
        Disbelief disbelief = new Disbelief(new Items(stated.rest(), text));
        for (int at = 0; at < stated.rest().size(); at++) {
            boolean weak = stated.stated() == null && disbelief.isWeak(at);
            if (weak || disbelief.isNone(at) || disbelief.isBracketed(at)) {
                return true;
            }
        }
        return false;
    }

    /** "I don't think SPY is higher": a direction alone, neither a level nor a size. */
    private boolean isWeak(int at) {
        boolean opinion = items.role(at) == Role.NOT
                && (items.role(at + 1) == Role.COMMIT || PERSONS.contains(opening(at)) && items.words(at).contains(" "));
        boolean directed = false;
        for (int next = at + 1; opinion && next < items.size() && !ENDS.contains(items.role(next)); next++) {
            if (EXACT.contains(items.role(next))) {
                return false;
            }
            directed |= DIRECTIONS.contains(items.role(next));
        }
        return directed;
    }

    private String opening(int at) {
        return items.words(at).toLowerCase(Locale.ROOT).split(" ", 2)[0];
    }

    /** "With a probability of 0%", "0% chance". */
    private boolean isNone(int at) {
        int figure = items.role(at) == Role.CHANCE ? skip(at + 1) : at;
        boolean named = figure > at || items.role(at + 1) == Role.CHANCE;
        if (!named || items.role(figure) != Role.FIGURE || items.figure(figure).isRange()) {
            return false;
        }
        Figure value = items.figure(figure);
        BigDecimal share = value.scale() == Scale.PERCENT ? value.low().movePointLeft(2) : value.low();
        return share.signum() <= 0;
    }

    /** "SPY higher by Friday (20%)". */
    private boolean isBracketed(int at) {
        boolean shape = items.role(at) == Role.TIME && items.role(at + 1) == Role.OPEN_BRACKET
                && items.role(at + 2) == Role.FIGURE && items.role(at + 3) == Role.CLOSE_BRACKET;
        if (!shape) {
            return false;
        }
        Figure figure = items.figure(at + 2);
        return figure.scale() == Scale.PERCENT && !figure.isRange() && !figure.signed();
    }

    private int skip(int from) {
        int at = from;
        while (at < items.size() && SMALL.contains(items.role(at))) {
            at++;
        }
        return at;
    }
}
