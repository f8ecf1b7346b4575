package callbook.memo.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When the author says that the memo was published: a date, a time of day and perhaps an offset; without one it is UTC. */
public sealed interface Stamp {

    /** How far a claim may lie after the receipt: clocks differ, prophecy is refused. */
    Duration FUTURE = Duration.ofMinutes(1);

    /**
     * Why a memo that states it is not taken; empty where it can be read.
     *
     * @param inRequest whether the request states it rather than the text: there an unreadable one breaks the contract, in a
     *        text it is content that we understand and refuse
     */
    default Optional<Refusal> refusal(boolean inRequest) {
        return Optional.empty();
    }

    /** An instant, cut to the microseconds that PostgreSQL keeps. */
    record Read(Instant instant) implements Stamp {
    }

    /** Of a stamp's form, but no instant that a memo could have been published at. */
    record Impossible(String message) implements Stamp {
        @Override
        public Optional<Refusal> refusal(boolean inRequest) {
            return Optional.of(Refusal.unacceptable("publishedAt", message));
        }
    }

    /** Not of a stamp's form. A date without a time of day is one: midnight would be a guess. */
    record Unreadable(String message) implements Stamp {
        @Override
        public Optional<Refusal> refusal(boolean inRequest) {
            return Optional.of(inRequest ? Refusal.malformed("publishedAt", message)
                    : Refusal.unacceptable("publishedAt", message));
        }
    }

    /**
     * Reads what stands where a stamp is expected.
     *
     * @param receivedAt when the memo arrived; nothing later than this plus {@link #FUTURE} was published
     */
    static Stamp read(String written, Instant receivedAt) {
        return StampReader.read(written, receivedAt);
    }
}
