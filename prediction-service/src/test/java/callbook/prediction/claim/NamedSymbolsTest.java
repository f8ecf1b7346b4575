package callbook.prediction.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import callbook.prediction.reading.words.Table;

/**
 * The symbols whose kind no shape tells: the market side knows them by name, so a line of these kinds in instruments.csv needs
 * one in scoring-service's CanonicalSymbols, and its test the same table as this one.
 */
class NamedSymbolsTest {

    private static final Pattern PAIR = Pattern.compile("[A-Z0-9]+-[A-Z]{3}");

    @ParameterizedTest
    @CsvSource({
            "INDEX,SPX NDX DJI RUT VIX VVIX SOX OEX VXN OVX GVZ MOVE", "FX,DXY", "ENERGY,WTI BRENT NG", "RATE,DFF",
            "METAL,HG XAU-USD XAG-USD XPT-USD XPD-USD",
            "YIELD,US01M US03M US06M US01Y US02Y US03Y US05Y US07Y US10Y US20Y US30Y US10Y2Y" })
    void the_reader_writes_what_the_market_side_knows_by_name(Kind kind, String symbols) {
        assertEquals(Set.of(symbols.split(" ")), symbols(kind).stream()
                .filter(symbol -> kind != Kind.FX || !PAIR.matcher(symbol).matches()).collect(Collectors.toSet()));
    }

    @Test
    void of_any_other_kind_the_shape_tells_it() {
        assertTrue(symbols(Kind.CRYPTO).stream().allMatch(symbol -> symbol.endsWith("-USD")));
        assertTrue(EnumSet.of(Kind.STOCK, Kind.ETF).stream().flatMap(kind -> symbols(kind).stream())
                .noneMatch(symbol -> symbol.contains("-")));
    }

    private static List<String> symbols(Kind kind) {
        return Table.rows("instruments.csv").stream().filter(row -> row.get(1).equals(kind.name())).map(row -> row.get(0))
                .toList();
    }
}
