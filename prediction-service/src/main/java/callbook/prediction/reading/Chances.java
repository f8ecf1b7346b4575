package callbook.prediction.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.claim.Confidence;
import callbook.prediction.claim.Span;
import callbook.prediction.reading.ChanceWords.Part;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Token.Type;

/** Finds a confidence that prose states in other words than "65% confident": two in three, 60/40, "I'd put it at 65%". */
final class Chances {

    /** @param end the index after its last token */
    private record Found(BigDecimal value, int end) {
    }

    private static final int LONGEST = 400;
    private static final int DECIMALS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_BARE = 40;
    private static final Set<String> EDGES = Set.of("(", ")", "[", "]", ".", "!", "*", "—");
    /** A smaller share alone may be the size of a move. */
    private static final BigDecimal LEAST_BARE = new BigDecimal("0.2");
    private static final BigDecimal EVEN = new BigDecimal("0.5");
    private final List<Token> tokens;

    private Chances(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The confidence that a sentence states; empty where it states none, somebody else's, or two. */
    static Optional<BigDecimal> in(Tools tools, Span sentence) {
        if (sentence.end() - sentence.start() > LONGEST) {
            return Optional.empty();
        }
        Chances chances = new Chances(tools.tokens(sentence));
        return chances.only().filter(Confidence::isProbability).filter(value -> !chances.any(Part.OTHERS));
    }

    /** The share that a sentence is nothing but: "(0.52)", "62%.", "Seven in ten." */
    static Optional<BigDecimal> bare(Tools tools, Span sentence) {
        if (sentence.end() - sentence.start() > LONGEST_BARE) {
            return Optional.empty();
        }
        List<Token> tokens = tools.tokens(sentence).stream().filter(token -> !EDGES.contains(token.norm())).toList();
        Chances chances = new Chances(tokens);
        Optional<Found> found = tokens.isEmpty() ? Optional.empty()
                : chances.ratio(0).or(() -> chances.percent(0)).or(chances::decimal);
        return found.filter(one -> one.end == tokens.size()).map(Found::value).filter(Confidence::isProbability)
                .filter(value -> value.compareTo(LEAST_BARE) >= 0);
    }

    /** The share that stands behind a last comma or in a last bracket: "…, six in ten.", "… (0.55)." */
    static Optional<BigDecimal> last(Tools tools, Span sentence) {
        List<Token> tokens = tools.tokens(sentence);
        for (int at = tokens.size() - 1; at > 0; at--) {
            if (tokens.get(at).is(",") || tokens.get(at).is("(")) {
                return bare(tools, new Span(tokens.get(at).span().start() + 1, sentence.end()));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> decimal() {
        return number(0).filter(value -> value.scale() > 0).map(value -> new Found(value, 1));
    }

    /** Whether a sentence gives somebody else's confidence, or a share of something: "7 in 10 stocks fell". */
    static boolean isForeign(Tools tools, Span sentence) {
        if (sentence.end() - sentence.start() > LONGEST) {
            return false;
        }
        Chances chances = new Chances(tools.tokens(sentence));
        return chances.any(Part.OTHERS) && !chances.any(Part.OWN);
    }

    private Optional<BigDecimal> only() {
        boolean context = any(Part.CONTEXT) || any(Part.LEAD);
        if (!context && !any(Part.EVEN)) {
            return Optional.empty();
        }
        List<Found> all = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int from = at;
            Optional<Found> found = led(from).or(() -> context ? ratio(from).or(() -> spelled(from)) : Optional.empty())
                    .or(() -> even(from));
            found.ifPresent(all::add);
            at = found.map(Found::end).orElse(at + 1);
        }
        return all.size() == 1 ? Optional.of(all.get(0).value) : Optional.empty();
    }

    /** "I'd put it at 65%". */
    private Optional<Found> led(int from) {
        int at = phrase(Part.LEAD, from);
        for (int next = at == 0 ? 0 : phrase(Part.LIGHT, at); next > 0; next = phrase(Part.LIGHT, at)) {
            at = next;
        }
        return at == 0 ? Optional.empty() : percent(at);
    }

    /** "Sixty per cent sure". */
    private Optional<Found> spelled(int at) {
        return tokens.get(at).type() == Type.WORD ? percent(at) : Optional.empty();
    }

    private Optional<Found> even(int at) {
        int end = phrase(Part.EVEN, at);
        return end == 0 ? Optional.empty() : Optional.of(new Found(EVEN, end));
    }

    private Optional<Found> percent(int at) {
        boolean percent = is(at + 1, "%") || is(at + 1, "percent") || is(at + 1, "pct")
                || is(at + 1, "per") && is(at + 2, "cent");
        return percent ? number(at).map(value -> new Found(value.movePointLeft(2), at + 2)) : Optional.empty();
    }

    /** "Two in three", "2-in-3", "7 out of 10", "three chances in four", "60/40", "confidence: 7/10". */
    private Optional<Found> ratio(int at) {
        Optional<BigDecimal> part = number(at);
        if (part.isEmpty() || at > 0 && tokens.get(at - 1).is("$")) {
            return Optional.empty();
        }
        boolean slash = is(at + 1, "/") || is(at + 1, "-");
        Optional<BigDecimal> rest = slash ? number(at + 2) : Optional.empty();
        if (rest.filter(other -> other.add(part.get()).compareTo(HUNDRED) == 0).isPresent()) {
            return Optional.of(new Found(part.get().movePointLeft(2), at + 3));
        }
        boolean tens = at > 0 && tokens.get(at - 1).is(":")
                && rest.filter(all -> all.compareTo(BigDecimal.TEN) == 0 || all.compareTo(HUNDRED) == 0).isPresent();
        int whole = tens ? at + 2 : whole(at + 1);
        return whole == 0 ? Optional.empty()
                : number(whole).filter(all -> isWhole(part.get(), all))
                        .map(all -> new Found(part.get().divide(all, DECIMALS, RoundingMode.HALF_EVEN), whole + 1));
    }

    /** Where the second figure of "two in three" stands, 0 where none does. */
    private int whole(int from) {
        int in = is(from, "chances") || is(from, "times") ? from + 1 : from;
        return is(in, "in") ? in + 1 : is(in, "out") && is(in + 1, "of") ? in + 2 : 0;
    }

    private static boolean isWhole(BigDecimal part, BigDecimal all) {
        return all.compareTo(part) >= 0 && all.compareTo(HUNDRED) <= 0 && all.compareTo(BigDecimal.ONE) > 0;
    }

    private Optional<BigDecimal> number(int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        Token token = tokens.get(at);
        return token.type() == Type.NUMBER && !token.signed() && token.norm().length() <= 4 ? Optional.of(token.value())
                : ChanceWords.number(token.norm());
    }

    private boolean is(int at, String norm) {
        return at < tokens.size() && tokens.get(at).is(norm);
    }

    private boolean any(Part part) {
        for (int at = 0; at < tokens.size(); at++) {
            if (phrase(part, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The index after the phrase of a part that begins at a token, 0 where none does. */
    private int phrase(Part part, int at) {
        return ChanceWords.end(part, tokens, at);
    }
}
