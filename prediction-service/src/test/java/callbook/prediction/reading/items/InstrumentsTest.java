package callbook.prediction.reading.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import callbook.prediction.claim.Kind;
import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Table;
import callbook.prediction.reading.words.Token;
import callbook.prediction.reading.words.Tokenizer;

class InstrumentsTest {

    private static final Pattern SHARE = Pattern.compile("[A-Z0-9]{1,5}(\\.[A-Z])?");
    private static final Pattern COIN = Pattern.compile("[A-Z0-9]{1,12}-USD");
    private static final Pattern PAIR = Pattern.compile("[A-Z]{3}-[A-Z]{3}|DXY");
    private static final Pattern YIELD = Pattern.compile("US\\d\\d[MY]|US10Y2Y");

    static Stream<String> sentences() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                InstrumentsTest.class.getResourceAsStream("/callbook/prediction/reading/things.txt"),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_sentence_names_the_things_that_a_reader_sees_in_it(String line) {
        int bar = line.indexOf('|');

        assertEquals(line.substring(0, bar).trim(), String.join(" ", symbols(line.substring(bar + 1))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "META lower by Friday|META|false", "Nvidia lower|NVDA|false",
            "bitcoin lower|BTC-USD|false", "gold lower|XAU-USD|true", "small caps lower|IWM|true",
            "the Nasdaq 100 lower|QQQ|true", "Brent crude lower|BRENT|false", "crude lower|WTI|true",
            "the 10-year yield lower|US10Y|false", "sterling lower|GBP-USD|false", "the dollar lower|DXY|true",
            "regional banks lower|KRE|true" })
    void only_a_class_word_is_a_proxy(String text, String symbol, boolean proxy) {
        Thing last = things(text).get(things(text).size() - 1);

        assertEquals(symbol, last.move().symbol());
        assertEquals(proxy, last.proxy());
    }

    @Test
    void a_ticker_that_no_table_knows_is_a_share_unless_its_exchange_lists_funds() {
        assertEquals(Kind.STOCK, things("$ZZZQ lower").get(0).move().kind());
        assertEquals(Kind.STOCK, things("(NYSE: ZZZQ)").get(0).move().kind());
        assertEquals(Kind.ETF, things("(NYSEARCA: ZZZQ)").get(0).move().kind());
        assertEquals(Kind.ETF, things("(NASDAQ: QQQ)").get(0).move().kind());
    }

    @Test
    void every_symbol_that_is_no_common_word_names_itself() {
        Set<String> clashing = Table.rows("clashes.csv").stream().filter(row -> row.get(1).equals("TICKER"))
                .map(row -> row.get(0)).collect(Collectors.toSet());
        Table.rows("instruments.csv").stream().map(row -> row.get(0)).filter(symbol -> !clashing.contains(symbol))
                .forEach(symbol -> assertEquals(List.of(symbol), symbols(symbol)));
    }

    @Test
    void a_share_or_fund_with_a_common_words_ticker_is_named_by_its_exchange() {
        Table.rows("instruments.csv").stream().filter(row -> row.get(1).equals("STOCK") || row.get(1).equals("ETF"))
                .map(row -> row.get(0)).forEach(symbol -> assertEquals(List.of(symbol), symbols("(NYSE: " + symbol + ")")));
    }

    @Test
    void every_name_of_the_table_names_its_own_symbol_or_is_listed_as_a_common_word() {
        Set<List<String>> clashing = Table.rows("clashes.csv").stream().map(row -> Phrases.norms(row.get(0)))
                .collect(Collectors.toSet());
        for (List<String> row : Table.rows("instruments.csv")) {
            Stream.concat(Table.values(row.get(3)).stream(), Table.values(row.get(4)).stream())
                    .filter(name -> !clashing.contains(Phrases.norms(name)))
                    .forEach(name -> assertEquals(List.of(row.get(0)), symbols(name), name));
        }
    }

    @Test
    void every_symbol_has_the_shape_by_which_its_market_is_told() {
        for (List<String> row : Table.rows("instruments.csv")) {
            String symbol = row.get(0);
            boolean shaped = switch (Kind.valueOf(row.get(1))) {
                case STOCK, ETF -> SHARE.matcher(symbol).matches();
                case CRYPTO -> COIN.matcher(symbol).matches();
                case FX -> PAIR.matcher(symbol).matches();
                case YIELD -> YIELD.matcher(symbol).matches();
                case INDEX, METAL, ENERGY, RATE -> symbol.matches("[A-Z]{2,5}(-USD)?");
            };
            assertTrue(shaped, symbol);
        }
    }

    @Test
    void the_table_holds_the_most_traded() {
        assertTrue(count(Kind.STOCK) >= 700);
        assertTrue(count(Kind.ETF) >= 150);
        assertTrue(count(Kind.CRYPTO) >= 50);
        assertTrue(count(Kind.FX) >= 40);
        assertTrue(count(Kind.YIELD) >= 12);
    }

    @Test
    void a_common_word_is_listed_only_where_the_tables_know_it() {
        Set<List<String>> known = Table.rows("instruments.csv").stream()
                .flatMap(row -> Stream.of(List.of(row.get(0), row.get(0).replace("-USD", "")), Table.values(row.get(2)),
                        Table.values(row.get(3)), Table.values(row.get(4))).flatMap(List::stream))
                .map(Phrases::norms).collect(Collectors.toSet());

        Table.rows("clashes.csv")
                .forEach(row -> assertTrue(known.contains(Phrases.norms(row.get(0))), row.get(0) + " clashes with nothing"));
    }

    @Test
    void a_coins_code_that_is_a_shares_ticker_is_the_share() {
        assertEquals(List.of("DASH"), symbols("DASH falls"));
        assertEquals(List.of("DASH-USD"), symbols("DASH-USD falls"));
        assertFalse(symbols("STX falls").contains("STX-USD"));
    }

    private static long count(Kind kind) {
        return Table.rows("instruments.csv").stream().filter(row -> row.get(1).equals(kind.name())).count();
    }

    private static List<String> symbols(String text) {
        return things(text).stream().map(thing -> thing.move().symbol()).toList();
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
