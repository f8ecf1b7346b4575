package callbook.prediction.claim;

/** Which way a leg or a call points; {@code NONE} where it points both ways or neither. */
public enum Direction {
    UP,
    DOWN,
    NONE
}
