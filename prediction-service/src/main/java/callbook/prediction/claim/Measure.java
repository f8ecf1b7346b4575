package callbook.prediction.claim;

/** What of the market a leg looks at: a print itself, the move from base to settling print, or the difference of two moves. */
public enum Measure {
    LEVEL,
    CHANGE,
    SPREAD
}
