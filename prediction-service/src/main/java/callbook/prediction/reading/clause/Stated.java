package callbook.prediction.reading.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.claim.Confidence;
import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Figure.Scale;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;

/** A confidence stated in prose, 0 to 1: "65% confident", "a 70% chance", "confidence: 0.55", "7 in 10", "I'd put 55% on". */
public record Stated(BigDecimal value) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST_BARE_SHARE = BigDecimal.valueOf(40);
    private static final Set<BigDecimal> WHOLES = Set.of(BigDecimal.valueOf(3), BigDecimal.valueOf(4), BigDecimal.valueOf(5),
            BigDecimal.TEN, BigDecimal.valueOf(20), HUNDRED);
    private static final Set<Role> NOISE = EnumSet.of(Role.NOISE);
    /** All but a first word that states a confidence begins so. */
    private static final Set<Role> OPENING = EnumSet.of(Role.FIGURE, Role.CHANCE, Role.OPEN_BRACKET, Role.COMMIT);
    private static final Set<Role> BETWEEN = EnumSet.of(Role.NOISE, Role.COLON, Role.OF, Role.AT, Role.CURRENT);
    private static final Set<Role> BEFORE = EnumSet.of(Role.WITH, Role.AT, Role.NOISE);
    private static final Set<Role> ENDINGS = EnumSet.of(Role.MARK, Role.COMMA, Role.DASH, Role.AT);
    private static final Set<Role> AFTER = EnumSet.of(Role.OF, Role.THAN);

    /** Words that lead to a probability at the beginning of a sentence: "We attach a 65% probability to". */
    private static final Set<Role> FRAME = EnumSet.of(Role.COMMIT, Role.NOISE, Role.CHANCE, Role.FRAME);
    private static final Set<Role> LINKS = EnumSet.of(Role.OF, Role.TO, Role.ON, Role.COMMA);
    private static final Set<Role> ITS = EnumSet.of(Role.NOISE, Role.AT, Role.ON, Role.FRAME);
    private static final Set<Role> TAIL = EnumSet.of(Role.MARK, Role.CHANCE, Role.ON, Role.NOISE, Role.FRAME);
    private static final Set<Role> JOINTS = EnumSet.of(Role.COMMA, Role.AND, Role.DASH, Role.SEMICOLON);

    /** A sentence's items without the words that state a confidence, and that confidence. */
    record Found(List<Item> rest, Stated stated) {
    }

    /** Takes the first statement of a confidence out of a sentence. */
    static Found in(List<Item> items) {
        for (int at = 0; at < items.size(); at++) {
            int from = at;
            Optional<Odds.Match> odds = Odds.at(items, at);
            if (odds.isPresent()) {
                return cut(items, odds.get().from(), odds.get().end(), odds.get().value());
            }
            if (from > 0 && !OPENING.contains(role(items, from))) {
                continue;
            }
            Optional<Found> found = framed(items, from).or(() -> trailing(items, from)).or(() -> before(items, from))
                    .or(() -> after(items, from)).or(() -> inTen(items, from))
                    .or(() -> bracketed(items, from))
                    .or(() -> bet(items, from)).or(() -> that(items, from)).or(() -> bare(items, from));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new Found(items, null);
    }

    /** "65% confident", "70% chance of". */
    private static Optional<Found> before(List<Item> items, int at) {
        int word = skip(items, at + 1, NOISE);
        if (role(items, at) != Role.FIGURE || role(items, word) != Role.CHANCE) {
            return Optional.empty();
        }
        return probability(items, at)
                .map(value -> cut(items, at, AFTER.contains(role(items, word + 1)) ? word + 2 : word + 1, value));
    }

    /** "confidence: 0.55", "probability of 60%". */
    private static Optional<Found> after(List<Item> items, int at) {
        int figure = skip(items, at + 1, BETWEEN);
        if (role(items, at) != Role.CHANCE || role(items, figure) != Role.FIGURE) {
            return Optional.empty();
        }
        return probability(items, figure).map(value -> cut(items, at, figure + 1, value));
    }

    /** "7 in 10", "two out of three". */
    private static Optional<Found> inTen(List<Item> items, int at) {
        boolean shape = role(items, at) == Role.FIGURE && role(items, at + 1) == Role.IN && role(items, at + 2) == Role.FIGURE;
        if (!shape || !isPlain(items, at) || !isPlain(items, at + 2) || !WHOLES.contains(figure(items, at + 2).low())) {
            return Optional.empty();
        }
        int end = skip(items, at + 3, EnumSet.of(Role.CHANCE, Role.OF));
        int from = isLed(items, at) ? 0 : at;
        return valid(figure(items, at).low().divide(figure(items, at + 2).low(), 2, RoundingMode.HALF_EVEN))
                .map(value -> cut(items, from, end, value));
    }

    /** "Chances are 3 in 4 that". */
    private static boolean isLed(List<Item> items, int at) {
        return at > 0 && role(items, 0) == Role.CHANCE && skip(items, 1, NOISE) == at;
    }

    /** "SPY lower in 48h (65%)": a bare share alone in a bracket, larger than a move of two days would be. */
    private static Optional<Found> bracketed(List<Item> items, int at) {
        boolean shape = role(items, at) == Role.OPEN_BRACKET && role(items, at + 1) == Role.FIGURE
                && role(items, at + 2) == Role.CLOSE_BRACKET;
        if (!shape || figure(items, at + 1).signed() || figure(items, at + 1).scale() != Scale.PERCENT
                || figure(items, at + 1).low().compareTo(LEAST_BARE_SHARE) < 0) {
            return Optional.empty();
        }
        return probability(items, at + 1).map(value -> cut(items, at, at + 3, value));
    }

    /** "I'd put 55% on SPY being higher". */
    private static Optional<Found> bet(List<Item> items, int at) {
        boolean led = role(items, at) == Role.COMMIT || at == 0 && role(items, 0) == Role.NOISE;
        int figure = at == 0 && role(items, 0) == Role.FIGURE ? 0 : skip(items, at + 1, ITS);
        boolean shape = (led || figure == 0) && role(items, figure) == Role.FIGURE
                && (role(items, figure + 1) == Role.ON
                        || role(items, figure + 1) == Role.REASON && role(items, figure + 2) == Role.THING)
                && figure(items, figure).scale() == Scale.PERCENT && !figure(items, figure).signed();
        return shape ? probability(items, figure).map(value -> cut(items, figure, figure + 2, value)) : Optional.empty();
    }

    /** "60%: SPY up by Friday", "SPY up by Friday, 60%": a bare share that opens, or comes behind the end. */
    private static Optional<Found> bare(List<Item> items, int at) {
        if (role(items, at) != Role.FIGURE || figure(items, at).signed() || figure(items, at).scale() != Scale.PERCENT
                || figure(items, at).low().compareTo(LEAST_BARE_SHARE) < 0) {
            return Optional.empty();
        }
        boolean opens = at == 0
                && (role(items, 1) == Role.THING || role(items, 1) == Role.COLON && role(items, 2) == Role.THING);
        int before = at - 1;
        while (before > 0 && ENDINGS.contains(role(items, before))) {
            before--;
        }
        boolean closes = skip(items, at + 1, EnumSet.of(Role.MARK)) == items.size() && before >= 0
                && role(items, before) == Role.TIME;
        int from = closes ? before + 1 : at;
        return opens || closes
                ? probability(items, at)
                        .map(value -> cut(items, from, opens && role(items, 1) == Role.COLON ? at + 2 : at + 1, value))
                : Optional.empty();
    }

    /** "65% that QQQ is green". */
    private static Optional<Found> that(List<Item> items, int at) {
        boolean shape = skip(items, 0, FRAME) >= at && role(items, at) == Role.FIGURE && items.size() > at + 1
                && items.get(at + 1) instanceof Item.Word word
                && word.text().equals("that");
        return shape ? probability(items, at).map(value -> cut(items, at, at + 2, value)) : Optional.empty();
    }

    private static Optional<BigDecimal> probability(List<Item> items, int at) {
        Figure figure = figure(items, at);
        if (figure.isRange()) {
            return Optional.empty();
        }
        return switch (figure.scale()) {
            case PERCENT -> valid(figure.low().divide(HUNDRED));
            case PLAIN -> valid(figure.low());
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> valid(BigDecimal value) {
        return Optional.of(value).filter(Confidence::isProbability);
    }

    private static Found cut(List<Item> items, int from, int end, BigDecimal value) {
        int start = from;
        while (start > 0 && BEFORE.contains(items.get(start - 1).role())) {
            start--;
        }
        int frame = skip(items, 0, FRAME);
        boolean opens = frame >= start;
        int stop = opens ? skip(items, Math.min(end, items.size()), LINKS) : Math.min(end, items.size());
        List<Item> rest = new ArrayList<>(items.subList(0, opens ? 0 : start));
        rest.addAll(items.subList(stop, items.size()));
        return new Found(rest, value == null ? null : new Stated(value));
    }

    /** "We put the chance of SPY being lower at 80%", "Odds that gold is higher by Friday: 40%": the frame around the call. */
    private static Optional<Found> framed(List<Item> items, int at) {
        int chance = skip(items, 0, FRAME);
        int last = items.size() - 1;
        while (last > 0 && items.get(last).is(Role.MARK)) {
            last--;
        }
        boolean opens = at == 0 && chance > 0 && items.subList(0, chance).stream().anyMatch(item -> item.is(Role.CHANCE));
        boolean closes = last > chance && role(items, last) == Role.FIGURE
                && (role(items, last - 1) == Role.AT || role(items, last - 1) == Role.COLON);
        if (!opens || !closes) {
            return Optional.empty();
        }
        int from = skip(items, chance, LINKS);
        int end = last - 1;
        return from >= end ? Optional.empty()
                : probability(items, last)
                        .map(value -> new Found(new ArrayList<>(items.subList(from, end)), new Stated(value)));
    }

    /** "VIX under 15 at Wednesday's close, I'd say 55%", "SPY is up by Friday, and I'd put it at 60%". */
    private static Optional<Found> trailing(List<Item> items, int at) {
        int figure = skip(items, at + 1, ITS);
        boolean shape = at > 0 && role(items, at) == Role.COMMIT && role(items, figure) == Role.FIGURE
                && skip(items, figure + 1, TAIL) == items.size();
        if (!shape || role(items, figure) != Role.FIGURE || figure(items, figure).scale() != Scale.PERCENT) {
            return Optional.empty();
        }
        int from = at;
        while (from > 0 && JOINTS.contains(items.get(from - 1).role())) {
            from--;
        }
        int start = from;
        return from == 0 ? Optional.empty()
                : probability(items, figure)
                        .map(value -> new Found(new ArrayList<>(items.subList(0, start)), new Stated(value)));
    }

    private static int skip(List<Item> items, int from, Set<Role> roles) {
        int at = from;
        while (at < items.size() && roles.contains(items.get(at).role())) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(List<Item> items, int at) {
        return figure(items, at).scale() == Scale.PLAIN && !figure(items, at).isRange();
    }

    private static Figure figure(List<Item> items, int at) {
        return ((Item.Amount) items.get(at)).figure();
    }

    private static Role role(List<Item> items, int at) {
        return at < items.size() ? items.get(at).role() : Role.MARK;
    }
}
