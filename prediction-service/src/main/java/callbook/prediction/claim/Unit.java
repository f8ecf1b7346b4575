package callbook.prediction.claim;

/** The unit of a bound: the price itself, per cent (percentage points of a spread), or hundredths of a per cent of a yield. */
public enum Unit {
    PRICE,
    PERCENT,
    BASIS_POINTS
}
