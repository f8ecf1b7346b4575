package callbook.prediction.reading.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import callbook.prediction.claim.Instrument;
import callbook.prediction.claim.Kind;

/** The ways to write a symbol that its shape alone gives: the table need not list them. */
final class Spellings {

    private static final Map<String, String> COUNTS = Map.of("1", "one", "2", "two", "3", "three", "5", "five", "6", "six", "7",
            "seven", "10", "ten", "20", "twenty", "30", "thirty");
    private static final List<String> NOTES = List.of("note", "bond", "treasury", "treasury note");
    private static final List<String> BILLS = List.of("bill", "t-bill", "treasury", "treasury bill");

    private Spellings() {
    }

    /** What counts in capitals: the symbol, and of a pair its codes with a slash, a hyphen or nothing between them. */
    static List<String> tickers(Instrument instrument) {
        String symbol = instrument.symbol();
        int dash = symbol.indexOf('-');
        if (dash < 0) {
            return instrument.kind() == Kind.YIELD ? List.of(symbol, symbol.replace("US0", "US")) : List.of(symbol);
        }
        String base = symbol.substring(0, dash);
        List<String> quotes = instrument.kind() == Kind.CRYPTO ? List.of("USD", "USDT", "USDC")
                : List.of(symbol.substring(dash + 1));
        List<String> tickers = new ArrayList<>();
        quotes.stream().filter(quote -> !quote.equals(base))
                .forEach(quote -> List.of("-", "/", "").forEach(mark -> tickers.add(base + mark + quote)));
        return tickers;
    }

    /** What counts in any case: of a yield every way to say its years or months with what yields them. */
    static List<String> words(Instrument instrument) {
        String symbol = instrument.symbol();
        if (instrument.kind() == Kind.FX && symbol.indexOf('-') > 0) {
            return List.of(symbol.replace("-", ""), symbol.replace('-', '/'));
        }
        if (instrument.kind() != Kind.YIELD || symbol.length() != 5) {
            return List.of();
        }
        boolean months = symbol.endsWith("M");
        String count = symbol.substring(2, 4).replaceFirst("^0", "");
        List<String> terms = List.of(count + (months ? "-month" : "-year"), COUNTS.get(count) + (months ? "-month" : "-year"),
                count + (months ? "m" : "y"), count + (months ? "mo" : "yr"));
        List<String> words = new ArrayList<>();
        terms.forEach(term -> words.addAll(yields(term, months ? BILLS : NOTES)));
        return words;
    }

    private static List<String> yields(String term, List<String> papers) {
        List<String> words = new ArrayList<>();
        for (String yield : List.of(" yield", " yields")) {
            words.add(term + yield);
            words.add("treasury " + term + yield);
            papers.forEach(paper -> words.add(term + " " + paper + yield));
        }
        papers.forEach(paper -> words.add(term + " " + paper));
        papers.forEach(paper -> words.add("yield on the " + term + " " + paper));
        List.copyOf(words).stream().filter(word -> word.startsWith(term))
                .forEach(word -> words.addAll(List.of("us " + word, "u.s. " + word)));
        return words;
    }
}
