package callbook.prediction.reading.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    private static final Set<Role> ENDINGS = EnumSet.of(Role.MARK, Role.COMMA, Role.DASH, Role.AT);
    private static final Set<Role> AFTER = EnumSet.of(Role.OF, Role.THAN);

    /** A sentence's items without the words that state a confidence, and that confidence. */
    record Found(List<Item> rest, Stated stated) {
    }

    /** Takes the first statement of a confidence out of a sentence. */
    static Found in(List<Item> sentence) {
        Shares items = new Shares(sentence);
        for (int at = 0; at < items.size(); at++) {
            int from = at;
            Optional<Odds.Match> odds = Odds.at(sentence, at);
            if (odds.isPresent()) {
                return items.cut(odds.get().from(), odds.get().end(), odds.get().value());
            }
            if (from > 0 && !OPENING.contains(items.role(from))) {
                continue;
            }
            Optional<Found> found = Frames.framed(items, from).or(() -> Frames.trailing(items, from))
                    .or(() -> before(items, from))
                    .or(() -> after(items, from)).or(() -> inTen(items, from))
                    .or(() -> bracketed(items, from))
                    .or(() -> Frames.bet(items, from)).or(() -> Frames.that(items, from)).or(() -> bare(items, from));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new Found(sentence, null);
    }

    /** "65% confident", "70% chance of". */
    private static Optional<Found> before(Shares items, int at) {
        int word = items.skip(at + 1, NOISE);
        if (items.role(at) != Role.FIGURE || items.role(word) != Role.CHANCE) {
            return Optional.empty();
        }
        return items.probability(at)
                .map(value -> items.cut(at, AFTER.contains(items.role(word + 1)) ? word + 2 : word + 1, value));
    }

    /** "confidence: 0.55", "probability of 60%". */
    private static Optional<Found> after(Shares items, int at) {
        int figure = items.skip(at + 1, BETWEEN);
        if (items.role(at) != Role.CHANCE || items.role(figure) != Role.FIGURE) {
            return Optional.empty();
        }
        return items.probability(figure).map(value -> items.cut(at, figure + 1, value));
    }

    /** "7 in 10", "two out of three". */
    private static Optional<Found> inTen(Shares items, int at) {
        boolean shape = items.role(at) == Role.FIGURE && items.role(at + 1) == Role.IN && items.role(at + 2) == Role.FIGURE;
        if (!shape || !items.isPlain(at) || !items.isPlain(at + 2) || !WHOLES.contains(items.figure(at + 2).low())) {
            return Optional.empty();
        }
        int end = items.skip(at + 3, EnumSet.of(Role.CHANCE, Role.OF));
        int from = isLed(items, at) ? 0 : at;
        return Shares.valid(items.figure(at).low().divide(items.figure(at + 2).low(), 2, RoundingMode.HALF_EVEN))
                .map(value -> items.cut(from, end, value));
    }

    /** "Chances are 3 in 4 that". */
    private static boolean isLed(Shares items, int at) {
        return at > 0 && items.role(0) == Role.CHANCE && items.skip(1, NOISE) == at;
    }

    /** "SPY lower in 48h (65%)": a bare share alone in a bracket, larger than a move of two days would be. */
    private static Optional<Found> bracketed(Shares items, int at) {
        boolean shape = items.role(at) == Role.OPEN_BRACKET && items.role(at + 1) == Role.FIGURE
                && items.role(at + 2) == Role.CLOSE_BRACKET;
        if (!shape || items.figure(at + 1).signed() || items.figure(at + 1).scale() != Scale.PERCENT
                || items.figure(at + 1).low().compareTo(LEAST_BARE_SHARE) < 0) {
            return Optional.empty();
        }
        return items.probability(at + 1).map(value -> items.cut(at, at + 3, value));
    }

    /** "60%: SPY up by Friday", "SPY up by Friday, 60%": a bare share that opens, or comes behind the end. */
    private static Optional<Found> bare(Shares items, int at) {
        if (items.role(at) != Role.FIGURE || items.figure(at).signed() || items.figure(at).scale() != Scale.PERCENT
                || items.figure(at).low().compareTo(LEAST_BARE_SHARE) < 0) {
            return Optional.empty();
        }
        boolean opens = at == 0
                && (items.role(1) == Role.THING || items.role(1) == Role.COLON && items.role(2) == Role.THING);
        int before = at - 1;
        while (before > 0 && ENDINGS.contains(items.role(before))) {
            before--;
        }
        boolean closes = items.skip(at + 1, EnumSet.of(Role.MARK)) == items.size() && before >= 0
                && items.role(before) == Role.TIME;
        int from = closes ? before + 1 : at;
        return opens || closes
                ? items.probability(at)
                        .map(value -> items.cut(from, opens && items.role(1) == Role.COLON ? at + 2 : at + 1, value))
                : Optional.empty();
    }
}
