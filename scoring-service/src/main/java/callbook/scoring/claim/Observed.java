package callbook.scoring.claim;

/** Which prints of the window have to satisfy the leg. */
public enum Observed {
    /** Only the settling print. */
    AT_END,
    /** Every print. */
    THROUGHOUT,
    /** One print is enough. */
    ANY_TIME
}
