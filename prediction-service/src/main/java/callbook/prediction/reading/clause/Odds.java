package callbook.prediction.reading.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.claim.Confidence;
import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Figure.Scale;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;

/**
 * Confidences as odds ("3 to 1 on", "2:1 against"), as "p = 0.6", and as a range. Of odds without a side ("odds 2:1") and of a
 * range nobody can tell the probability, but neither is a part of the call.
 */
final class Odds {

    /**
     * Where such words stand.
     *
     * @param value null where they leave the probability open
     */
    record Match(int from, int end, BigDecimal value) {
    }

    private static final Set<Role> LIGHT = EnumSet.of(Role.NOISE, Role.OF, Role.AT, Role.COLON);
    private static final Set<Role> EQUALS = EnumSet.of(Role.MARK, Role.BLOCK, Role.NOISE, Role.COLON);
    private static final Set<Role> ENDS = EnumSet.of(Role.MARK, Role.COMMA, Role.CLOSE_BRACKET, Role.DASH, Role.SEMICOLON);
    private static final BigDecimal LEAST_SHARE = BigDecimal.valueOf(40);
    private static final BigDecimal MOST_ODDS = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    private final List<Item> items;

    private Odds(List<Item> items) {
        this.items = items;
    }

    /** What stands at an index; empty where nothing of the kind does. */
    static Optional<Match> at(List<Item> items, int at) {
        Odds odds = new Odds(items);
        return odds.ratio(at).or(() -> odds.letter(at)).or(() -> odds.range(at)).or(() -> odds.bracketed(at));
    }

    /** "3 to 1 on", "odds of 3:1", "2:1 odds". */
    private Optional<Match> ratio(int at) {
        int first = role(at) == Role.CHANCE ? skip(at + 1, LIGHT) : at;
        boolean colon = isCount(first) && role(first + 1) == Role.COLON && isCount(first + 2);
        int end = colon ? first + 3 : first + 1;
        boolean named = first > at || role(end) == Role.CHANCE;
        int side = role(end) == Role.CHANCE ? end + 1 : end;
        int on = isWord(side, "on") || isWord(side, "for") ? side + 1
                : role(side) == Role.IN && (isWord(side + 1, "favour") || isWord(side + 1, "favor")) ? side + 2 : side;
        int against = isWord(side, "against") ? side + 1 : side;
        if (!colon && !isPair(first) || !named && (on == side && against == side || !isLast(Math.max(on, against)))) {
            return Optional.empty();
        }
        BigDecimal one = figure(first).low();
        BigDecimal other = colon ? figure(first + 2).low() : figure(first).high();
        BigDecimal part = on > side ? one.max(other) : against > side ? one.min(other) : null;
        return Optional.of(new Match(at, Math.max(on, against), part == null ? null
                : part.divide(one.add(other), DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros()));
    }

    /** "p = 0.6", "p≈60%". */
    private Optional<Match> letter(int at) {
        int figure = skip(at + 1, EQUALS);
        if (!isWord(at, "p") || role(figure) != Role.FIGURE || figure(figure).isRange()) {
            return Optional.empty();
        }
        BigDecimal low = figure(figure).low();
        BigDecimal value = figure(figure).scale() == Scale.PERCENT ? low.movePointLeft(2) : low;
        return Confidence.isProbability(value) ? Optional.of(new Match(at, figure + 1, value)) : Optional.empty();
    }

    /** "55-60% confident", "probability 55% to 60%". */
    private Optional<Match> range(int at) {
        int word = skip(at + 1, EnumSet.of(Role.NOISE));
        if (isShares(at) && role(word) == Role.CHANCE) {
            return Optional.of(new Match(at, word + 1, null));
        }
        int figure = skip(at + 1, LIGHT);
        return role(at) == Role.CHANCE && isShares(figure) ? Optional.of(new Match(at, figure + 1, null)) : Optional.empty();
    }

    /** "SPY lower in 48h (55–60%)". */
    private Optional<Match> bracketed(int at) {
        boolean shape = role(at) == Role.OPEN_BRACKET && isShares(at + 1) && role(at + 2) == Role.CLOSE_BRACKET
                && !figure(at + 1).signed();
        return shape ? Optional.of(new Match(at, at + 3, null)) : Optional.empty();
    }

    private boolean isShares(int at) {
        return role(at) == Role.FIGURE && figure(at).isRange() && figure(at).scale() == Scale.PERCENT
                && figure(at).low().compareTo(LEAST_SHARE) >= 0 && figure(at).high().compareTo(MOST_ODDS) <= 0;
    }

    private boolean isCount(int at) {
        return role(at) == Role.FIGURE && !figure(at).isRange() && isOdds(figure(at));
    }

    private boolean isPair(int at) {
        return role(at) == Role.FIGURE && figure(at).isRange() && isOdds(figure(at));
    }

    private static boolean isOdds(Figure figure) {
        return figure.scale() == Scale.PLAIN && figure.low().signum() > 0 && figure.high().signum() > 0
                && figure.low().max(figure.high()).compareTo(MOST_ODDS) <= 0;
    }

    /** "3 to 1 on" says it all; "70 to 75 on supply fears" is a band. */
    private boolean isLast(int at) {
        return at >= items.size() || ENDS.contains(role(at));
    }

    private boolean isWord(int at, String word) {
        return at < items.size() && items.get(at) instanceof Item.Word found && found.text().equals(word);
    }

    private Figure figure(int at) {
        return ((Item.Amount) items.get(at)).figure();
    }

    private Role role(int at) {
        return at < items.size() ? items.get(at).role() : Role.MARK;
    }

    private int skip(int from, Set<Role> roles) {
        int at = from;
        while (at < items.size() && roles.contains(items.get(at).role())) {
            at++;
        }
        return at;
    }
}
