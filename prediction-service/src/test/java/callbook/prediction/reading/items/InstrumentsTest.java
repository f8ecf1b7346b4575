package callbook.prediction.reading.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Tokenizer;

class InstrumentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "META lower by Friday|META|false", "Meta's shares lower|META|false",
            "Nvidia lower|NVDA|false",
            "BRK.B lower|BRK.B|false", "bitcoin lower|BTC-USD|false", "BTC-USD lower|BTC-USD|false", "gold lower|XAU-USD|true",
            "small caps lower|IWM|true", "the Nasdaq 100 lower|QQQ|true", "Brent crude lower|BRENT|false",
            "crude lower|WTI|true",
            "the 10-year yield lower|US10Y|false", "the 10Y-2Y spread lower|US10Y2Y|false", "2s10s lower|US10Y2Y|false",
            "EUR/USD lower|EUR-USD|false", "sterling lower|GBP-USD|false", "the dollar lower|DXY|true", "$ON lower|ON|false",
            "ServiceNow (NOW) lower|NOW|false", "T lower|T|false", "fed funds lower|DFF|false" })
    void a_thing_is_known_by_its_ticker_its_name_or_its_class(String text, String symbol, boolean proxy) {
        Thing last = things(text).get(things(text).size() - 1);

        assertEquals(symbol, last.move().symbol());
        assertEquals(proxy, last.proxy());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "IT is lower", "ALL of it is lower", "It is ON", "A lower low", "They ARE lower",
            "meta analysis",
            "spy on them", "a key level", "NOW is the time", "at 3 PM ET", "an apple a day", "THE MARKET IS SO LOW NOW",
            "US and UK",
            "the visa office", "a dash of salt", "SPX" })
    void a_word_is_no_ticker(String text) {
        Set<String> found = things(text).stream().map(thing -> thing.move().symbol()).collect(Collectors.toSet());

        found.removeAll(Set.of("SPX", "SPY"));
        assertEquals(Set.of(), found);
    }

    @Test
    void every_ticker_of_the_table_names_its_own_symbol() {
        Set<String> clashing = Table.rows("clashes.csv").stream().map(row -> row.get(0)).collect(Collectors.toSet());
        for (List<String> row : Table.rows("instruments.csv")) {
            if (!clashing.contains(row.get(0))) {
                assertEquals(List.of(row.get(0)), things(row.get(0)).stream().map(thing -> thing.move().symbol()).toList());
            }
        }
    }

    @Test
    void the_table_holds_the_most_traded() {
        List<List<String>> rows = Table.rows("instruments.csv");

        assertTrue(rows.stream().filter(row -> row.get(1).equals("STOCK")).count() >= 120);
        assertTrue(rows.stream().filter(row -> row.get(1).equals("ETF")).count() >= 60);
        assertTrue(rows.stream().filter(row -> row.get(1).equals("CRYPTO")).count() >= 15);
    }

    private static List<Thing> things(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        List<Thing> things = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Phrases.Match<Thing>> match = Instruments.at(tokens, at);
            match.ifPresent(found -> things.add(found.value()));
            at = match.map(Phrases.Match::end).orElse(at + 1);
        }
        return things;
    }
}
