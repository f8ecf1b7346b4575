package callbook.prediction.reading.items;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.reading.items.Figure.Scale;
import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Token.Type;

/**
 * Reads a figure with its unit: {@code $2,014}, {@code 90k}, {@code +0.6% to +1.3%}, {@code 4.5-4.7%}, {@code ±0.8%},
 * {@code 15bp}.
 */
final class FigureReader {

    private static final Set<String> PERCENT = Set.of("%", "percent", "pct", "pp");
    private static final Set<String> POINTS = Set.of("points", "point", "pts", "pt");
    private static final Set<String> BASIS_POINTS = Set.of("bp", "bps", "bips");
    private static final Set<String> CENTS = Set.of("cent", "cents", "¢");
    private static final Set<String> PER = Set.of("bbl", "barrel", "oz", "ounce", "share", "lb", "mmbtu");
    private static final Phrases<BigDecimal> NUMBERS = numbers();
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private record One(BigDecimal value, Scale scale, boolean signed, int end) {
    }

    private FigureReader() {
    }

    /** A figure that begins at a token, and the index after it. */
    static Optional<Phrases.Match<Figure>> at(List<Token> tokens, int from) {
        if (!mayOpen(tokens.get(from))) {
            return Optional.empty();
        }
        if (is(tokens, from, "±")) {
            return one(tokens, from + 1).filter(one -> one.scale != Scale.PLAIN && !one.signed).map(one -> new Phrases.Match<>(
                    new Figure(one.value.negate(), one.value, one.scale, true), one.end));
        }
        Optional<Phrases.Match<Figure>> handle = handle(tokens, from);
        return handle.isPresent() ? handle : one(tokens, from).map(first -> range(tokens, first));
    }

    /** Whether a figure may begin so: most words of a text begin none, and are told from the others at once. */
    private static boolean mayOpen(Token token) {
        return token.type() == Type.NUMBER || token.is("±") || token.is("$") || NUMBERS.mayOpen(token);
    }

    /** "four-handle", "a 4 handle": only of one digit, since of "a 5,900 handle" nobody can tell how far it reaches. */
    private static Optional<Phrases.Match<Figure>> handle(List<Token> tokens, int from) {
        Optional<Phrases.Match<BigDecimal>> number = tokens.get(from).isCount(1)
                ? Optional.of(new Phrases.Match<>(tokens.get(from).value(), from + 1))
                : NUMBERS.longest(tokens, from);
        return number.filter(found -> found.value().signum() > 0 && found.value().compareTo(BigDecimal.TEN) < 0)
                .flatMap(found -> {
                    int at = is(tokens, found.end(), "-") ? found.end() + 1 : found.end();
                    BigDecimal low = found.value();
                    return is(tokens, at, "handle") ? Optional.of(new Phrases.Match<>(
                            new Figure(low, low.add(BigDecimal.ONE), Scale.HANDLE, false), at + 1)) : Optional.empty();
                });
    }

    private static Phrases.Match<Figure> range(List<Token> tokens, One first) {
        Optional<One> second = is(tokens, first.end, "-") || is(tokens, first.end, "to") ? one(tokens, first.end + 1)
                : Optional.empty();
        if (second.isEmpty() || !sameScale(first, second.get())) {
            return new Phrases.Match<>(new Figure(first.value, first.value, first.scale, first.signed), first.end);
        }
        Scale scale = first.scale == Scale.PLAIN ? second.get().scale : first.scale;
        BigDecimal low = firstEnd(first, second.get());
        BigDecimal high = second.get().value;
        boolean signed = first.signed || second.get().signed;
        return new Phrases.Match<>(new Figure(low.min(high), low.max(high), scale, signed), second.get().end);
    }

    /** "67-68k" means 67,000 to 68,000. */
    private static BigDecimal firstEnd(One first, One second) {
        boolean thousands = second.value.compareTo(THOUSAND) >= 0 && first.value.signum() > 0
                && first.value.multiply(THOUSAND).compareTo(second.value) <= 0 && first.value.compareTo(THOUSAND) < 0;
        return thousands ? first.value.multiply(THOUSAND) : first.value;
    }

    private static boolean sameScale(One first, One second) {
        return first.scale == second.scale || first.scale == Scale.PLAIN
                || first.scale == Scale.MONEY && second.scale == Scale.PLAIN;
    }

    private static Optional<One> one(List<Token> tokens, int from) {
        boolean money = is(tokens, from, "$");
        int at = money ? from + 1 : from;
        if (at >= tokens.size() || tokens.get(at).type() != Type.NUMBER) {
            return money ? Optional.empty() : inWords(tokens, from);
        }
        Token number = tokens.get(at);
        boolean signedMoney = number.raw().indexOf('$') >= 0;
        BigDecimal value = number.value();
        at++;
        if (at < tokens.size() && tokens.get(at).is("k") && tokens.get(at).touches(number)) {
            value = value.multiply(THOUSAND);
            at++;
        }
        if (at < tokens.size() && tokens.get(at).is("+") && tokens.get(at).touches(tokens.get(at - 1))
                && isUnit(tokens, at + 1)) {
            One more = unit(tokens, new One(value, Scale.PLAIN, number.signed(), at + 1));
            return Optional.of(more);
        }
        One bare = new One(value, money || signedMoney ? Scale.MONEY : Scale.PLAIN, number.signed(), at);
        return attached(tokens, bare) ? Optional.empty() : Optional.of(unit(tokens, bare));
    }

    /** "two points", "a full point", "half a per cent": only before a unit. */
    private static Optional<One> inWords(List<Token> tokens, int from) {
        return NUMBERS.longest(tokens, from).filter(found -> isUnit(tokens, found.end()))
                .map(found -> unit(tokens, new One(found.value(), Scale.PLAIN, false, found.end())));
    }

    private static Phrases<BigDecimal> numbers() {
        Phrases<BigDecimal> numbers = new Phrases<>();
        Table.rows("numbers.csv")
                .forEach(row -> Table.values(row.get(1)).forEach(word -> numbers.add(word, new BigDecimal(row.get(0)))));
        return numbers;
    }

    private static boolean isUnit(List<Token> tokens, int at) {
        String next = norm(tokens, at);
        return PERCENT.contains(next) || POINTS.contains(next) || BASIS_POINTS.contains(next);
    }

    /** A number with letters of another meaning stuck to it ("200dma", "14th") is no figure. */
    private static boolean attached(List<Token> tokens, One one) {
        if (one.end >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(one.end);
        return next.type() == Type.WORD && next.touches(tokens.get(one.end - 1)) && !PERCENT.contains(next.norm())
                && !CENTS.contains(next.norm())
                && !POINTS.contains(next.norm()) && !BASIS_POINTS.contains(next.norm());
    }

    private static One unit(List<Token> tokens, One bare) {
        String next = norm(tokens, bare.end);
        String after = norm(tokens, bare.end + 1);
        if (bare.scale == Scale.PLAIN && CENTS.contains(next)) {
            return new One(bare.value.movePointLeft(2), Scale.MONEY, bare.signed, bare.end + 1);
        }
        if (bare.scale == Scale.MONEY) {
            return PER.contains(after) && (next.equals("/") || next.equals("per") || next.equals("a") || next.equals("an"))
                    ? end(bare, Scale.MONEY, 2)
                    : bare;
        }
        if (next.equals("percentage") && POINTS.contains(after) || next.equals("per") && after.equals("cent")
                || next.equals("%") && after.startsWith("point")) {
            return end(bare, Scale.PERCENT, 2);
        }
        if (PERCENT.contains(next) || POINTS.contains(next)) {
            return end(bare, PERCENT.contains(next) ? Scale.PERCENT : Scale.POINTS, 1);
        }
        if (next.equals("basis") && after.startsWith("point")) {
            return end(bare, Scale.BASIS_POINTS, 2);
        }
        return BASIS_POINTS.contains(next) ? end(bare, Scale.BASIS_POINTS, 1) : bare;
    }

    private static One end(One bare, Scale scale, int tokens) {
        return new One(bare.value, scale, bare.signed, bare.end + tokens);
    }

    private static String norm(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).norm() : "";
    }

    private static boolean is(List<Token> tokens, int at, String norm) {
        return at < tokens.size() && tokens.get(at).is(norm);
    }
}
