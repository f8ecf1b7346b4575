package callbook.scoring.claim;

/** Whether a leg holds, as far as the tape can tell. */
public enum Truth {
    TRUE,
    FALSE,
    /** It holds for some of the prices that are possible and not for others. */
    UNKNOWN;

    /**
     * The truth of something that is certain, certainly not, or neither.
     *
     * @param certain holds for every possible price
     * @param impossible holds for no possible price
     */
    static Truth of(boolean certain, boolean impossible) {
        return certain ? TRUE : impossible ? FALSE : UNKNOWN;
    }
}
