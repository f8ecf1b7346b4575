package callbook.prediction.reading.items;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import callbook.prediction.claim.Instrument;
import callbook.prediction.claim.Kind;
import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Token.Type;

/** Tickers that the table need not have, since the writer says what they are: "$CAVA", "(NYSE: CAVA)". */
final class Listings {

    private record Exchange(Kind kind) {
        boolean isAbroad() {
            return kind == null;
        }
    }

    private static final Pattern TICKER = Pattern.compile("[A-Z]{1,5}(\\.[A-Z])?");
    /** Behind a dollar sign these are no tickers but units of money. */
    private static final Set<String> MONEY = Set.of("USD", "EUR", "GBP", "JPY", "CAD", "AUD", "MM", "MN", "BN", "TN", "B", "M",
            "K");
    private static final Phrases<Exchange> EXCHANGES = load();

    private Listings() {
    }

    /** The thing that an exchange with a ticker names, which begins at a token. */
    static Optional<Phrases.Match<Thing>> exchanged(List<Token> tokens, int from) {
        Optional<Phrases.Match<Exchange>> exchange = EXCHANGES.longest(tokens, from).filter(match -> !match.value().isAbroad());
        int colon = exchange.map(Phrases.Match::end).orElse(tokens.size());
        boolean follows = colon + 1 < tokens.size() && tokens.get(colon).is(":") && isTicker(tokens.get(colon + 1));
        boolean close = follows && (tokens.get(colon + 1).touches(tokens.get(colon)) || isInBracket(tokens, from));
        return close ? Optional.of(new Phrases.Match<>(thing(tokens.get(colon + 1), exchange.get().value().kind()), colon + 2))
                : Optional.empty();
    }

    /** The thing that a cashtag names, whose ticker begins at a token. */
    static Optional<Phrases.Match<Thing>> tagged(List<Token> tokens, int from) {
        boolean tagged = Surroundings.isCashtag(tokens, from) && isTicker(tokens.get(from))
                && !MONEY.contains(tokens.get(from).raw());
        return tagged ? Optional.of(new Phrases.Match<>(thing(tokens.get(from), Kind.STOCK), from + 1)) : Optional.empty();
    }

    /** Whether an exchange abroad stands before a ticker, which then is not the one that we know. */
    static boolean isAbroad(List<Token> tokens, int from) {
        return from > 1 && tokens.get(from - 1).is(":") && Form.isCapitals(tokens.get(from - 2))
                && EXCHANGES.longest(tokens, from - 2).filter(match -> match.value().isAbroad()).isPresent();
    }

    private static boolean isInBracket(List<Token> tokens, int from) {
        for (int at = from - 1; at >= 0 && at > from - 12; at--) {
            if (tokens.get(at).is("(") || tokens.get(at).is("[")) {
                return true;
            }
            if (tokens.get(at).is(")")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isTicker(Token token) {
        String raw = token.raw();
        return token.type() == Type.WORD && TICKER.matcher(raw).matches();
    }

    private static Thing thing(Token ticker, Kind kind) {
        return Thing.named(Instruments.listed(ticker.raw()).orElseGet(() -> new Instrument(ticker.raw(), kind)));
    }

    private static Phrases<Exchange> load() {
        Phrases<Exchange> exchanges = new Phrases<>();
        Table.rows("exchanges.csv").forEach(row -> exchanges.add(row.get(0),
                new Exchange(row.get(1).isEmpty() ? null : Kind.valueOf(row.get(1)))));
        return exchanges;
    }
}
