package callbook.scoring.settlement;

/** Why nobody can say; of several the first in this order is given. */
public enum VoidReason {
    /** The instrument's kind is not known, or its calendar is not built or does not know the year. */
    NO_MARKET,
    /** There was no trading between publication and the deadline, or a date that had to be a session was none. */
    NO_SESSION,
    /** The price to measure from never arrived, or the one that the call states was not the market's. */
    NO_BASE_PRINT,
    /** The price to measure to never arrived. */
    NO_SETTLING_PRINT,
    /** All prices that there are have arrived and do not decide. */
    UNDETERMINED
}
