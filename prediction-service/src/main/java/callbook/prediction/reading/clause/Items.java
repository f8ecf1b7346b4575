package callbook.prediction.reading.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import callbook.prediction.claim.Instrument;
import callbook.prediction.claim.Kind;
import callbook.prediction.claim.Span;
import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;
import callbook.prediction.reading.items.Thing;

/** The items of a sentence without its brackets, with what a reader wants to look up ahead. */
final class Items {

    private static final Set<Role> LIGHT = EnumSet.of(Role.NOISE, Role.MARK, Role.COMMA, Role.AND, Role.COMMIT);
    private static final Set<Role> DIRECTIONS = EnumSet.of(Role.UP, Role.DOWN, Role.RISE, Role.FALL, Role.FLAT);
    private static final Set<Role> PREDICATES = EnumSet.of(Role.UP, Role.DOWN, Role.RISE, Role.FALL, Role.FLAT, Role.OVER,
            Role.UNDER, Role.NOT_UNDER, Role.CLOSE, Role.OPENS,
            Role.HOLD,
            Role.ABOVE, Role.BELOW, Role.TOUCH, Role.REACH, Role.RECLAIM, Role.BREAK_UP, Role.BREAK_DOWN, Role.AT_LEAST,
            Role.AT_MOST,
            Role.TRADE, Role.NOT, Role.IS_NOT, Role.WITHIN, Role.BETWEEN);

    private final List<Item> items;
    private final String text;

    /** @param text the whole memo */
    Items(List<Item> items, String text) {
        this.items = List.copyOf(items);
        this.text = text;
    }

    String text() {
        return text;
    }

    int size() {
        return items.size();
    }

    List<Item> all() {
        return items;
    }

    Item get(int at) {
        return items.get(at);
    }

    /** The role at an index; {@code MARK} beyond the end. */
    Role role(int at) {
        return at < items.size() ? items.get(at).role() : Role.MARK;
    }

    /** Whether any item from an index on has one of the roles. */
    boolean any(int from, Set<Role> roles) {
        for (int at = from; at < items.size(); at++) {
            if (roles.contains(items.get(at).role())) {
                return true;
            }
        }
        return false;
    }

    Items between(int from, int end) {
        return new Items(items.subList(from, end), text);
    }

    Figure figure(int at) {
        return ((Item.Amount) items.get(at)).figure();
    }

    /** The next index that is no light word or comma. */
    int significant(int from) {
        int at = from;
        while (at < items.size() && LIGHT.contains(items.get(at).role())) {
            at++;
        }
        return at;
    }

    /** The next index of a role, or the end. */
    int next(int from, Role role) {
        int at = from;
        while (at < items.size() && !items.get(at).is(role)) {
            at++;
        }
        return at;
    }

    boolean isWord(int at, String word) {
        Span span = items.get(at).span();
        return span.end() - span.start() == word.length() && text.regionMatches(true, span.start(), word, 0, word.length());
    }

    /** The words of an item as written; none beyond the end. */
    String words(int at) {
        return at < items.size() ? items.get(at).span().of(text) : "";
    }

    /** Whether "only" or "alone" speaks of a thing beside it. */
    boolean touchesThing(int at) {
        return role(significant(at + 1)) == Role.THING || at > 0 && role(at - 1) == Role.THING;
    }

    /** Whether a direction or a thing just before it makes a thing part of another one: "SPY lower volatility". */
    boolean describesNext(int at) {
        Role before = at == 0 ? Role.MARK : role(at - 1);
        return before == Role.UP || before == Role.DOWN || before == Role.THING;
    }

    boolean isDirection(int at) {
        return DIRECTIONS.contains(role(at));
    }

    boolean isPredicate(int at) {
        return PREDICATES.contains(role(at));
    }

    /** Whether a slash makes one price of two: "ETH/BTC" is a ratio, "SPY/QQQ" a list. */
    boolean isPair(int slash) {
        if (slash == 0 || !(items.get(slash - 1) instanceof Item.Named first) || role(slash + 1) != Role.THING) {
            return true;
        }
        Instrument second = ((Item.Named) items.get(slash + 1)).thing().move();
        Kind kind = first.thing().move().kind();
        return kind == Kind.FX || second.kind() == Kind.FX || kind == Kind.CRYPTO && second.symbol().equals("BTC-USD");
    }

    /** Whether a joint goes on with a list of things, rather than opening a clause about the next one. */
    boolean isList(int joint, int next) {
        if (role(next) != Role.THING || joint == 0 || role(joint - 1) != Role.THING) {
            return false;
        }
        int at = next;
        while (role(at) == Role.THING || at < size() && LIGHT.contains(role(at)) || role(at) == Role.SLASH) {
            at++;
        }
        return !isPredicate(at);
    }

    /** Every thing that is named, once. */
    List<Thing> things() {
        return items.stream().filter(Item.Named.class::isInstance).map(item -> ((Item.Named) item).thing()).distinct().toList();
    }

    /** Whether words of no table lead to a thing without a series: "stablecoin supply", "investment-grade spreads". */
    boolean describesUnpriced(int at) {
        int end = at;
        while (role(end) == Role.UNKNOWN || end < size() && role(end) == Role.MARK) {
            end++;
        }
        return role(at) == Role.UNKNOWN && (role(end) == Role.UNPRICED || role(end) == Role.MOOD);
    }

    /** Whether a time from here on is one to come whatever the tense: no running day, week or month. */
    boolean isAhead(int from) {
        int at = next(from, Role.TIME);
        return at < size() && !words(at).toLowerCase(Locale.ROOT).startsWith("this") && !isWord(at, "today");
    }

    boolean isLowerCase(int at) {
        return words(at).chars().allMatch(c -> Character.isLowerCase(c) || c == '\'' || c == '’');
    }

    boolean looksLikeTicker(int at) {
        String word = words(at);
        return word.length() >= 2 && word.length() <= 5 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
}
