package callbook.prediction.reading.items;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import callbook.prediction.claim.Instrument;
import callbook.prediction.claim.Kind;
import callbook.prediction.reading.items.Thing.Level;
import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Token.Type;

/** The things with a price that we know, by every way to write them; how letters are cased decides what a word means. */
final class Instruments {

    /** How a way to write a thing must be cased to count. */
    private enum Case {
        CAPITALS,
        CAPITAL,
        ANY
    }

    private record Candidate(Thing thing, Case needed) {
        boolean fits(List<Token> tokens) {
            return switch (needed) {
                case CAPITALS -> tokens.stream().allMatch(Instruments::isCapitals);
                case CAPITAL -> tokens.get(0).capitalised();
                case ANY -> true;
            };
        }
    }

    private static final Map<String, Instrument> SYMBOLS = new HashMap<>();
    private static final Phrases<List<Candidate>> PHRASES = load();

    private Instruments() {
    }

    /** The thing that a phrase which begins at a token names; the longest that fits wins. */
    static Optional<Phrases.Match<Thing>> at(List<Token> tokens, int from) {
        for (Phrases.Match<List<Candidate>> match : PHRASES.all(tokens, from)) {
            List<Token> words = tokens.subList(from, match.end());
            for (Candidate candidate : match.value()) {
                if (candidate.fits(words) && Clashes.allow(tokens, from, match.end(), candidate.needed == Case.CAPITALS)) {
                    return Optional.of(new Phrases.Match<>(candidate.thing, match.end()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCapitals(Token token) {
        return token.type() != Type.WORD || token.raw().equals(token.raw().toUpperCase(java.util.Locale.ROOT));
    }

    private static Phrases<List<Candidate>> load() {
        Map<List<String>, List<Candidate>> candidates = new HashMap<>();
        for (List<String> row : Table.rows("instruments.csv")) {
            Instrument instrument = new Instrument(row.get(0), Kind.valueOf(row.get(1)));
            SYMBOLS.put(instrument.symbol(), instrument);
            Thing thing = Thing.named(instrument);
            add(candidates, instrument.symbol(), new Candidate(thing, Case.CAPITALS));
            Table.values(row.get(2)).forEach(ticker -> add(candidates, ticker, new Candidate(thing, Case.CAPITALS)));
            Table.values(row.get(3)).forEach(name -> add(candidates, name, new Candidate(thing, Case.CAPITAL)));
            Table.values(row.get(4)).forEach(word -> add(candidates, word, new Candidate(thing, Case.ANY)));
        }
        for (List<String> row : Table.rows("proxies.csv")) {
            Candidate proxy = new Candidate(proxy(row), Case.ANY);
            Table.values(row.get(0)).forEach(phrase -> add(candidates, phrase, proxy));
        }
        Phrases<List<Candidate>> phrases = new Phrases<>();
        candidates.forEach((phrase, found) -> phrases.add(phrase, List.copyOf(found)));
        return phrases;
    }

    private static Thing proxy(List<String> row) {
        Level level = row.get(3).isEmpty() ? null : new Level(SYMBOLS.get(row.get(2)), new BigDecimal(row.get(3)));
        return new Thing(SYMBOLS.get(row.get(1)), level, true);
    }

    private static void add(Map<List<String>, List<Candidate>> candidates, String phrase, Candidate candidate) {
        List<Candidate> known = candidates.computeIfAbsent(Phrases.norms(phrase), k -> new ArrayList<>());
        boolean twice = known.stream().anyMatch(other -> other.needed == candidate.needed
                && !other.thing.move().equals(candidate.thing.move()));
        if (twice) {
            throw new IllegalStateException("\"" + phrase + "\" names two things");
        }
        known.add(candidate);
    }
}
