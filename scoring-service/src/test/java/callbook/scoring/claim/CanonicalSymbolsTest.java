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
    @ValueSource(strings = { "", "US10", "BTC", "BTC-EUR", "USD-USD", "-USD", "TOOLONG", "BRK.BB", "BRK.", ".B", "spy" })
    void nothing_but_a_ticker_shape_is_guessed(String symbol) {
        Optional<Kind> kind = CanonicalSymbols.kindOf(symbol);

        // a bare BTC has the shape of a ticker, and is one: Grayscale's trust trades under it
        assertEquals(symbol.equals("BTC") ? Optional.of(Kind.STOCK) : Optional.empty(), kind);
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
