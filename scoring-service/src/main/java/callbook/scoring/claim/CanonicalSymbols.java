package callbook.scoring.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a symbol's kind by the naming rules of the claim algebra, for calls that do not name the kinds of their instruments.
 */
public final class CanonicalSymbols {
    private static final int LONGEST = 20;

    private static final Map<String, Kind> NAMED = named(Map.of(
            Kind.INDEX, "SPX NDX DJI RUT VIX VVIX SOX OEX VXN OVX GVZ MOVE",
            // the dollar index trades as its currencies do
            Kind.FX, "DXY",
            Kind.YIELD, "US01M US03M US06M US01Y US02Y US03Y US05Y US07Y US10Y US20Y US30Y US10Y2Y",
            Kind.RATE, "DFF",
            Kind.ENERGY, "WTI BRENT NG",
            Kind.METAL, "HG XAU-USD XAG-USD XPT-USD XPD-USD"));

    /** ISO 4217 codes of the currencies that are quoted against each other in practice. */
    private static final Set<String> CURRENCIES = Set.of("USD EUR JPY GBP CHF CAD AUD NZD CNY CNH HKD SGD SEK NOK DKK "
            .concat("PLN CZK HUF TRY ZAR MXN BRL INR KRW TWD THB IDR MYR PHP ILS CLP COP PEN RON AED SAR RUB").split(" "));

    /**
     * The kind of a canonical symbol, or empty where the name has no canonical shape. What has no dash and no name of its own
     * is a US ticker. A ticker does not tell a stock from a fund: both are STOCK here, and both trade on the same market.
     */
    public static Optional<Kind> kindOf(String symbol) {
        Kind named = NAMED.get(symbol);
        if (named != null) {
            return Optional.of(named);
        }
        int dash = symbol.indexOf('-');
        if (!wellFormed(symbol)) {
            return Optional.empty();
        }
        return dash < 0 ? Optional.of(Kind.STOCK) : pair(symbol.substring(0, dash), symbol.substring(dash + 1));
    }

    /** Whether it could be a symbol at all: 1 to 20 of A-Z, 0-9, '.' and '-', beginning with a letter or a digit. */
    public static boolean wellFormed(String symbol) {
        return !symbol.isEmpty() && symbol.length() <= LONGEST && symbol.charAt(0) != '.' && symbol.charAt(0) != '-'
                && symbol.chars().allMatch(c -> isCapital(c) || isDigit(c) || c == '.' || c == '-');
    }

    private static Optional<Kind> pair(String left, String right) {
        if (CURRENCIES.contains(left) && CURRENCIES.contains(right) && !left.equals(right)) {
            return Optional.of(Kind.FX);
        }
        boolean coin = !left.isEmpty() && !CURRENCIES.contains(left) && left.chars().allMatch(c -> isCapital(c) || isDigit(c));
        return coin && right.equals("USD") ? Optional.of(Kind.CRYPTO) : Optional.empty();
    }

    private static boolean isCapital(int c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static Map<String, Kind> named(Map<Kind, String> symbols) {
        Map<String, Kind> kinds = new HashMap<>();
        symbols.forEach((kind, names) -> Set.of(names.split(" ")).forEach(name -> kinds.put(name, kind)));
        return Map.copyOf(kinds);
    }

    private CanonicalSymbols() {
    }
}
