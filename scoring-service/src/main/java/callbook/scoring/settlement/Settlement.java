package callbook.scoring.settlement;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import callbook.scoring.score.Scores;

/**
 * What came of a call. The same call, bars, calendars and rule give an equal settlement.
 *
 * @param reason given exactly where the verdict is VOID
 * @param legs in the order of the call's
 * @param dueAt when the last leg's window is over and its base has been; of a call that has no plan, when it was made
 * @param lastPrintAt the end of the last session whose bar was used: before it nobody could have known
 * @param used the bars that were read
 * @param awaited the bars that were needed and are not there, whether they may still come or patience is over
 */
public record Settlement(Verdict verdict, Optional<VoidReason> reason, List<LegOutcome> legs, Scores scores,
        Instant dueAt, Optional<Instant> lastPrintAt, List<NeededBar> used, List<NeededBar> awaited) {

    /** The version of the rule; another one is another ledger. */
    public static final String RULE_VERSION = "2";

    public Settlement {
        Objects.requireNonNull(scores);
        Objects.requireNonNull(dueAt);
        Objects.requireNonNull(lastPrintAt);
        legs = List.copyOf(legs);
        used = List.copyOf(used);
        awaited = List.copyOf(awaited);
        if (reason.isPresent() != (verdict == Verdict.VOID)) {
            throw new IllegalArgumentException(verdict + " with reason " + reason);
        }
    }

    /** A call that is void before any price is looked at. */
    static Settlement voidAtOnce(VoidReason reason, int legs, Instant dueAt) {
        return new Settlement(Verdict.VOID, Optional.of(reason), Collections.nCopies(legs, LegOutcome.UNSEEN),
                Scores.NONE, dueAt, Optional.empty(), List.of(), List.of());
    }
}
