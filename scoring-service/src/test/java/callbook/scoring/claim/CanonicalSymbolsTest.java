package callbook.scoring.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalSymbolsTest {

    /** What the market side knows by name; prediction-service has this table in its test of what its readers may write. */
    @ParameterizedTest
    @CsvSource({
            "INDEX,SPX NDX DJI RUT VIX VVIX SOX OEX VXN OVX GVZ MOVE", "FX,DXY", "ENERGY,WTI BRENT NG", "RATE,DFF",
            "METAL,HG XAU-USD XAG-USD XPT-USD XPD-USD",
            "YIELD,US01M US03M US06M US01Y US02Y US03Y US05Y US07Y US10Y US20Y US30Y US10Y2Y" })
    void what_no_rule_tells_has_a_name_of_its_own(Kind kind, String symbols) {
        for (String symbol : symbols.split(" ")) {
            assertEquals(Optional.of(kind), CanonicalSymbols.kindOf(symbol), symbol);
        }
    }

    @ParameterizedTest
    @CsvSource({ "META,STOCK", "IWM,STOCK", "BRK.B,STOCK", "F,STOCK", "BTC-USD,CRYPTO", "ETH-USD,CRYPTO", "1INCH-USD,CRYPTO",
            "EUR-USD,FX", "USD-JPY,FX", "EUR-GBP,FX" })
    void any_other_canonical_symbol_tells_its_kind_by_its_shape(String symbol, Kind kind) {
        assertEquals(Optional.of(kind), CanonicalSymbols.kindOf(symbol));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "BTC-EUR", "USD-USD", "-USD", ".B", "spy", "A-B-C" })
    void a_pair_that_nobody_quotes_and_a_name_that_is_none_have_no_kind(String symbol) {
        assertEquals(Optional.empty(), CanonicalSymbols.kindOf(symbol));
    }

    @ParameterizedTest
    @ValueSource(strings = { "BTC", "GOOGL", "BRK.B", "US10", "LONGTICKER1" })
    void what_has_no_dash_and_no_name_of_its_own_is_a_ticker(String symbol) {
        assertEquals(Optional.of(Kind.STOCK), CanonicalSymbols.kindOf(symbol));
    }

    @Test
    void a_symbol_is_short_and_of_few_characters() {
        assertTrue(CanonicalSymbols.wellFormed("BRK.B"));
        assertTrue(CanonicalSymbols.wellFormed("XAU-USD"));
        assertFalse(CanonicalSymbols.wellFormed(""));
        assertFalse(CanonicalSymbols.wellFormed("spy"));
        assertFalse(CanonicalSymbols.wellFormed("-USD"));
        assertFalse(CanonicalSymbols.wellFormed("A".repeat(21)));
        assertFalse(CanonicalSymbols.wellFormed("S P"));
    }
}
