package callbook.scoring.claim;

/** How a measure is compared with its bound. Equality follows the name. */
public enum Op {
    GT,
    GE,
    LT,
    LE,
    /** Both ends included. */
    BETWEEN
}
