package callbook.scoring.price;

/** Why a row of prices is refused. */
public enum BarFault {
    /** Not the shape of a symbol. */
    BAD_SYMBOL,
    /** Neither a date nor an intraday bar's start with its length. */
    BAD_TIME,
    /** Not a decimal number (NaN and Infinity are none), or of more than 30 digits. */
    BAD_NUMBER,
    /** No source, or one of more than 50 characters or of characters that nobody can read. */
    BAD_SOURCE,
    /** A bar without a close. */
    NO_CLOSE,
    /** Some of open, high and low without the others. */
    PARTIAL_RANGE,
    HIGH_BELOW_LOW,
    /** The high lies below the open or the close. */
    HIGH_TOO_LOW,
    /** The low lies above the open or the close. */
    LOW_TOO_HIGH,
    /** A price of zero or less of something whose price cannot be that. */
    NOT_POSITIVE,
    NEGATIVE_VOLUME,
    /** No calendar can say whether there was such a session: the symbol's market is not built, or the year is not known. */
    NO_MARKET,
    /** The market did not trade on that date. */
    NOT_A_SESSION,
    /** The session or the stretch of it is not over yet, or lies in the future. */
    NOT_FINISHED
}
