package callbook.scoring.settlement;

/** How a call ended, or that it has not. */
public enum Verdict {
    RIGHT,
    WRONG,
    /** Nobody can say, for a reason that is given. */
    VOID,
    /** Not due yet, or waiting for a bar. */
    OPEN
}
