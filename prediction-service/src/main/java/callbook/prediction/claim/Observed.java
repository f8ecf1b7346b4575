package callbook.prediction.claim;

/** Which prints of the window must satisfy a leg: the settling print only, every one, or any one. */
public enum Observed {
    AT_END,
    THROUGHOUT,
    ANY_TIME
}
