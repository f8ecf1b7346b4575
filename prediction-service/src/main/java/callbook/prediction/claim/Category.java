package callbook.prediction.claim;

/** What sort of call it is; several may hold. */
public enum Category {
    RATES,
    RELATIVE,
    SINGLE_NAME,
    CRYPTO,
    COMMODITY,
    FX
}
