package callbook.prediction.claim;

/** How a print is compared with a bound. {@code BETWEEN} includes both ends. */
public enum Op {
    GT,
    GE,
    LT,
    LE,
    BETWEEN;

    /** The comparison that is true exactly where this one is false; a band has none. */
    public Op opposite() {
        return switch (this) {
            case GT -> LE;
            case GE -> LT;
            case LT -> GE;
            case LE -> GT;
            case BETWEEN -> throw new IllegalStateException("the outside of a band is no single comparison");
        };
    }
}
