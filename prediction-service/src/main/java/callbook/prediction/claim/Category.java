package callbook.prediction.claim;

/** What sort of call it is; several may hold. */
public enum Category {
    MACRO,
    RATES,
    GEOPOLITICAL,
    CORRECTION,
    RELATIVE,
    SINGLE_NAME,
    CRYPTO,
    COMMODITY,
    FX,
    TREND,
    REVERSAL
}
