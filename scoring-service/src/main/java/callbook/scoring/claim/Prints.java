package callbook.scoring.claim;

/** Which prints count at all. */
public enum Prints {
    /** Official closes only. */
    CLOSES,
    /** Every trade. */
    ALL
}
