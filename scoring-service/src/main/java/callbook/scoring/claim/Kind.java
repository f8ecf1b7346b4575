package callbook.scoring.claim;

import java.util.Arrays;

/** What sort of thing a symbol is. Language owns the kind; the market side owns which market a kind trades on. */
public enum Kind {
    STOCK,
    ETF,
    INDEX,
    CRYPTO,
    FX,
    METAL,
    ENERGY,
    YIELD,
    RATE,
    /** A kind that was named to us and that we do not know: nothing of it can be settled yet. */
    UNKNOWN;

    /**
     * The kind of that name, {@link #UNKNOWN} where we have none: a newer extractor may know kinds that we do not.
     *
     * @param name as in the contract, for example {@code STOCK}
     */
    public static Kind named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst().orElse(UNKNOWN);
    }

    /** Whether its moves are told in basis points. */
    public boolean movesInBasisPoints() {
        return this == YIELD || this == RATE;
    }

    /** Whether its price may be zero or below; crude oil was, on 20 April 2020. */
    public boolean mayBeZeroOrBelow() {
        return movesInBasisPoints() || this == ENERGY;
    }
}
