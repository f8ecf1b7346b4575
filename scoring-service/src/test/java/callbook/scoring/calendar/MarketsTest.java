package callbook.scoring.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import callbook.scoring.claim.CanonicalSymbols;
import callbook.scoring.claim.Kind;

class MarketsTest {
    private static final Markets MARKETS = Markets.built();

    @ParameterizedTest
    @CsvSource({ "STOCK,XNYS", "ETF,XNYS", "INDEX,XNYS", "YIELD,UST", "RATE,UST", "FX,FX", "METAL,FX", "ENERGY,NYMEX",
            "CRYPTO,UTC" })
    void the_kind_tells_the_market(Kind kind, String mic) {
        assertEquals(Optional.of(mic), MARKETS.of("ANY", kind).map(MarketCalendar::mic));
    }

    @ParameterizedTest
    @CsvSource({ "META,XNYS", "BRK.B,XNYS", "SPX,XNYS", "VIX,XNYS", "US10Y,UST", "US10Y2Y,UST", "DFF,UST", "EUR-USD,FX",
            "USD-JPY,FX", "XAU-USD,FX", "XAG-USD,FX", "DXY,FX", "WTI,NYMEX", "BRENT,NYMEX", "NG,NYMEX", "HG,NYMEX",
            "BTC-USD,UTC" })
    void a_canonical_symbol_trades_where_the_published_table_says(String symbol, String mic) {
        Kind kind = CanonicalSymbols.kindOf(symbol).orElseThrow();

        assertEquals(Optional.of(mic), MARKETS.of(symbol, kind).map(MarketCalendar::mic));
    }

    @ParameterizedTest
    @EnumSource(names = { "INDEX", "FX" })
    void the_dollar_index_trades_as_currencies_do_whichever_kind_it_is_called(Kind kind) {
        assertEquals(Optional.of("FX"), MARKETS.of("DXY", kind).map(MarketCalendar::mic));
    }

    @ParameterizedTest
    @EnumSource(names = { "METAL", "ENERGY" })
    void copper_trades_with_oil_whichever_kind_it_is_called(Kind kind) {
        assertEquals(Optional.of("NYMEX"), MARKETS.of("HG", kind).map(MarketCalendar::mic));
    }

    @Test
    void a_kind_that_is_not_known_has_no_market_whatever_the_symbol() {
        assertEquals(Optional.empty(), MARKETS.of("ANY", Kind.UNKNOWN));
        assertEquals(Optional.empty(), MARKETS.of("DXY", Kind.UNKNOWN));
    }

    @Test
    void a_calendar_is_found_by_its_code() {
        assertEquals(List.of("FX", "NYMEX", "UST", "UTC", "XNYS"), MARKETS.mics());
        assertEquals(Optional.of("UTC"), MARKETS.withMic("UTC").map(MarketCalendar::mic));
        assertEquals(Optional.empty(), MARKETS.withMic("XLON"));
    }
}
