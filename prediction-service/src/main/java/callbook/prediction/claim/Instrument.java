package callbook.prediction.claim;

import java.util.Objects;

/** A canonical symbol ({@code IWM}, {@code BTC-USD}, {@code US10Y}) and what sort of thing it is. */
public record Instrument(String symbol, Kind kind) {
    public Instrument {
        Objects.requireNonNull(kind, "kind");
        if (symbol.isBlank()) {
            throw new IllegalArgumentException("a symbol is not blank");
        }
    }
}
