package callbook.scoring.settlement;

/** Why a settlement replaces an earlier one. */
enum Cause {
    /** A print came after patience had ended. */
    LATE_PRINT,
    /** A print was corrected. */
    CORRECTED_PRINT,
    /** A market was built, or the rule changed. */
    NEW_RULE;

    /**
     * @param before the reason of the settlement that is replaced, null where it was not void
     * @param sameRule whether both were made under the same version of the rule
     */
    static Cause of(VoidReason before, boolean sameRule) {
        if (!sameRule || before == VoidReason.NO_MARKET) {
            return NEW_RULE;
        }
        boolean missing = before == VoidReason.NO_BASE_PRINT || before == VoidReason.NO_SETTLING_PRINT;
        return missing ? LATE_PRINT : CORRECTED_PRINT;
    }
}
