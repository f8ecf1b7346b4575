package callbook.prediction.proposal;

/** Why what a model said is no proposal. */
enum Refusal {
    /** The answer is no JSON of the form that was asked for. */
    UNREADABLE,
    /** The words it quotes do not stand in the sentence it was asked about, or not as a reader sees it. */
    NOT_QUOTED,
    /** A symbol that we do not know. */
    UNKNOWN_SYMBOL,
    /** Legs that the algebra of claims does not allow. */
    BAD_TERMS,
    /** A figure that the quoted words do not state. */
    BOUND_NOT_QUOTED,
    /** No words of the memo that our grammar of time reads as an end. */
    NO_DEADLINE,
    /** The memo makes this call already, or the same was proposed already. */
    STATED_ALREADY
}
