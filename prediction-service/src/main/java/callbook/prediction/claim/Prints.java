package callbook.prediction.claim;

/** Which prints count: official closes only, or every trade. */
public enum Prints {
    CLOSES,
    ALL
}
