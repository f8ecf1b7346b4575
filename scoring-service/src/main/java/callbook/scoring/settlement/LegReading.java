package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import callbook.scoring.claim.Truth;

/** What the tape has for a leg, and whether the leg holds on it. */
sealed interface LegReading permits AtEndReading, WindowReading {

    /** What was read or is waited for. */
    Stream<Reading> all();

    /** Whether the leg holds, so far as the tape can tell. */
    Truth holds();

    /** Whether no later print can change it any more, also before it is due. */
    boolean isDecided();

    /** Why the leg makes the call void, once nothing is awaited any more; empty where its truth is known. */
    Optional<VoidReason> reason();

    /** The move in per cent to the last digit, where there is one that can be graded. */
    Optional<BigDecimal> movePerCent();

    LegOutcome outcome();
}
