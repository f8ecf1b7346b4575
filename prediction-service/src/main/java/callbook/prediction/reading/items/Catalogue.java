package callbook.prediction.reading.items;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import callbook.prediction.claim.Instrument;
import callbook.prediction.claim.Kind;
import callbook.prediction.reading.items.Thing.Level;
import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Tokenizer;

/**
 * Every way to write every thing, from {@code instruments.csv}, {@code proxies.csv} and {@code inverted.csv}; refuses one that
 * names two things.
 */
final class Catalogue {

    /** One thing that words may name, how they must be cased to, and what else they may be. */
    record Candidate(Thing thing, Form form, List<Token> written, Clashes clashes) {
        boolean fits(List<Token> text) {
            return form.fits(written, text);
        }
    }

    private final Map<String, Instrument> symbols = new LinkedHashMap<>();
    private final Map<List<String>, List<Candidate>> candidates = new HashMap<>();

    Catalogue() {
        List<List<String>> rows = Table.rows("instruments.csv");
        rows.forEach(this::symbol);
        rows.forEach(this::row);
        Table.rows("proxies.csv").forEach(this::proxy);
        Table.rows("inverted.csv").forEach(this::inverted);
    }

    Map<String, Instrument> symbols() {
        return Map.copyOf(symbols);
    }

    Phrases<List<Candidate>> phrases() {
        Phrases<List<Candidate>> phrases = new Phrases<>();
        candidates.forEach((phrase, found) -> phrases.add(phrase, List.copyOf(found)));
        return phrases;
    }

    private void symbol(List<String> row) {
        Instrument instrument = new Instrument(row.get(0), Kind.valueOf(row.get(1)));
        if (symbols.put(instrument.symbol(), instrument) != null) {
            throw new IllegalStateException(instrument.symbol() + " stands twice");
        }
    }

    private void row(List<String> row) {
        Instrument instrument = symbols.get(row.get(0));
        Thing thing = Thing.named(instrument);
        Spellings.tickers(instrument).forEach(ticker -> add(ticker, thing, Form.TICKER));
        Spellings.words(instrument).forEach(word -> add(word, thing, Form.WORD));
        code(instrument, thing);
        Table.values(row.get(2)).forEach(ticker -> add(ticker, thing, Form.TICKER));
        Table.values(row.get(3)).forEach(name -> add(name, thing, Form.NAME));
        Table.values(row.get(4)).forEach(word -> add(word, thing, Form.WORD));
    }

    /** A coin goes by its code, unless a share has the same ticker. */
    private void code(Instrument instrument, Thing thing) {
        String code = instrument.symbol().replace("-USD", "");
        if (instrument.kind() == Kind.CRYPTO && !symbols.containsKey(code)) {
            add(code, thing, Form.TICKER);
        }
    }

    private void proxy(List<String> row) {
        Level level = row.get(3).isEmpty() ? null : new Level(symbols.get(row.get(2)), new BigDecimal(row.get(3)));
        Thing thing = new Thing(symbols.get(row.get(1)), level, true, false);
        Table.values(row.get(0)).forEach(phrase -> add(phrase, thing, Form.WORD));
    }

    private void inverted(List<String> row) {
        Thing thing = Thing.inverted(symbols.get(row.get(1)));
        Table.values(row.get(0)).forEach(word -> add(word, thing, Form.WORD));
    }

    private void add(String phrase, Thing thing, Form form) {
        List<Token> written = Tokenizer.tokens(phrase);
        List<String> norms = written.stream().map(Token::norm).toList();
        List<Candidate> known = candidates.computeIfAbsent(norms, k -> new ArrayList<>());
        List<Candidate> alike = known.stream().filter(other -> other.form() == form).toList();
        if (alike.stream().anyMatch(other -> !other.thing().equals(thing))) {
            throw new IllegalStateException("\"" + phrase + "\" names two things");
        }
        if (alike.isEmpty()) {
            known.add(new Candidate(thing, form, written, Clashes.of(norms, form)));
        }
    }
}
