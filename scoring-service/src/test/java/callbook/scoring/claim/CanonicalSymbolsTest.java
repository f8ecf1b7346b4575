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

    @ParameterizedTest
    @CsvSource({ "META,STOCK", "IWM,STOCK", "BRK.B,STOCK", "F,STOCK", "BTC-USD,CRYPTO", "ETH-USD,CRYPTO",
            "1INCH-USD,CRYPTO", "WTI,ENERGY", "BRENT,ENERGY", "NG,ENERGY", "XAU-USD,METAL", "XAG-USD,METAL", "HG,METAL",
            "SPX,INDEX", "NDX,INDEX", "DJI,INDEX", "RUT,INDEX", "VIX,INDEX", "SOX,INDEX", "DXY,FX", "US02Y,YIELD",
            "US05Y,YIELD", "US10Y,YIELD", "US30Y,YIELD", "US10Y2Y,YIELD", "DFF,RATE", "EUR-USD,FX", "USD-JPY,FX",
            "EUR-GBP,FX" })
    void a_canonical_symbol_tells_its_kind(String symbol, Kind kind) {
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
