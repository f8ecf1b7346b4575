package callbook.prediction.claim;

/** What sort of thing a symbol names. The market side maps a kind to a market; language only knows the kind. */
public enum Kind {
    STOCK,
    ETF,
    INDEX,
    CRYPTO,
    FX,
    METAL,
    ENERGY,
    YIELD,
    RATE;

    /** Whether it trades every hour of every day, so that its dates end at midnight UTC rather than at a session's close. */
    public boolean roundTheClock() {
        return this == CRYPTO;
    }

    /** The unit of a move: basis points for what is itself a percentage, per cent for the rest. */
    public Unit unitOfChange() {
        return this == YIELD || this == RATE ? Unit.BASIS_POINTS : Unit.PERCENT;
    }
}
