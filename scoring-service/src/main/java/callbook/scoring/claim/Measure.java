package callbook.scoring.claim;

/** What a leg looks at. */
public enum Measure {
    /** A print of the subject itself: price, index level, yield. */
    LEVEL,
    /** The subject's move from the base print to the settling print. */
    CHANGE,
    /** The subject's move less the benchmark's, in percentage points. */
    SPREAD
}
