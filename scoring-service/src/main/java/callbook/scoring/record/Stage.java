package callbook.scoring.record;

/** Where a call stands at an instant, and what else is counted beside the calls. */
enum Stage {
    /** Its deadline had passed when it was received: it counts here and in nothing after. */
    LATE,
    /** It says again what an earlier call of its memo says: it counts here and in nothing after. */
    RESTATED,
    /** Neither ended nor past its deadline. */
    OPEN,
    /** Past its deadline and not ended: due, and neither right nor wrong. */
    OVERDUE,
    RIGHT,
    WRONG,
    /** Gone from a later revision; counted beside the stage it stands at, for it is settled all the same. */
    WITHDRAWN,
    /** No prediction was made, and that was said. */
    ABSTAINED,
    /** A mind had a conviction that is no probability of any one call. */
    UNSCORED
}
