package callbook.scoring.claim;

/** What a bound counts in. */
public enum Unit {
    /** The subject's own prints; with LEVEL only. */
    PRICE,
    /** Per cent with CHANGE, percentage points with SPREAD. */
    PERCENT,
    /** Hundredths of a percentage point; with the CHANGE of a yield or a rate only. */
    BASIS_POINTS
}
