package callbook.prediction.reading.items;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.claim.Instrument;
import callbook.prediction.claim.Kind;
import callbook.prediction.reading.items.Catalogue.Candidate;
import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Token;

/** The things with a price that we know, by every way to write them; case and what stands around decide what a word means. */
final class Instruments {

    private static final Map<String, Instrument> SYMBOLS;
    private static final Phrases<List<Candidate>> PHRASES;
    /** What a company's name may be followed by and stay the same. */
    private static final Set<String> LEGAL_FORMS = Set.of("inc", "corp", "corporation", "co", "plc", "ltd", "nv");

    static {
        Catalogue catalogue = new Catalogue();
        SYMBOLS = catalogue.symbols();
        PHRASES = catalogue.phrases();
    }

    private Instruments() {
    }

    /** The thing that a phrase which begins at a token names; the longest that fits wins. */
    static Optional<Phrases.Match<Thing>> at(List<Token> tokens, int from) {
        Optional<Phrases.Match<Thing>> listed = Listings.exchanged(tokens, from);
        if (listed.isPresent() || Listings.isAbroad(tokens, from)) {
            return listed;
        }
        List<Phrases.Match<List<Candidate>>> matches = PHRASES.all(tokens, from);
        int compound = matches.isEmpty() ? 0 : Compounds.end(tokens, from);
        for (Phrases.Match<List<Candidate>> match : matches) {
            Surroundings around = new Surroundings(tokens, from, match.end());
            Optional<Candidate> named = match.end() < compound ? Optional.empty() : named(match.value(), around);
            if (named.isPresent()) {
                return named.filter(candidate -> !isElse(around, candidate))
                        .map(candidate -> new Phrases.Match<>(candidate.thing(), whole(tokens, candidate, match.end())));
            }
        }
        return Listings.tagged(tokens, from);
    }

    private static Optional<Candidate> named(List<Candidate> candidates, Surroundings around) {
        for (Candidate candidate : candidates) {
            boolean cased = candidate.fits(around.words()) || candidate.form() == Form.TICKER && around.isCashtag();
            if (cased && candidate.clashes().allow(around)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static boolean isElse(Surroundings around, Candidate candidate) {
        return candidate.form() == Form.NAME && around.isSignature(candidate.thing()) || around.isAbroad(candidate.thing());
    }

    /** The listed share or fund of a ticker. */
    static Optional<Instrument> listed(String ticker) {
        return Optional.ofNullable(SYMBOLS.get(ticker))
                .filter(known -> known.kind() == Kind.STOCK || known.kind() == Kind.ETF);
    }

    /** The index after words that are cased like a thing, or 0; {@code certain} leaves out those that may be something else. */
    static int endOf(List<Token> tokens, int from, boolean certain) {
        for (Phrases.Match<List<Candidate>> match : PHRASES.all(tokens, from)) {
            List<Token> words = tokens.subList(from, match.end());
            if (match.value().stream().anyMatch(candidate -> candidate.fits(words)
                    && !(certain && candidate.clashes().exist()))) {
                return match.end();
            }
        }
        return 0;
    }

    /** Whether some words are a name of the thing with that ticker. */
    static boolean names(List<Token> tokens, int from, int end, String ticker) {
        return PHRASES.all(tokens, from).stream().filter(match -> match.end() == end).flatMap(match -> match.value().stream())
                .map(named -> named.thing().move().symbol().replace("-USD", "")).anyMatch(ticker::equalsIgnoreCase);
    }

    private static int whole(List<Token> tokens, Candidate candidate, int end) {
        boolean form = candidate.form() == Form.NAME && end < tokens.size() && tokens.get(end).capitalised()
                && LEGAL_FORMS.contains(tokens.get(end).norm());
        return form ? end + 1 : end;
    }
}
