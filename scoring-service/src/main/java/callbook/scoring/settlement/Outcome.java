package callbook.scoring.settlement;

import java.util.Objects;

import callbook.scoring.claim.Violation;

/** What settling answers. */
public sealed interface Outcome {

    /** The settlement to keep of a stored call, which ends whatever it says. */
    Settlement stored();

    /** The rule has an answer. */
    record Settled(Settlement settlement) implements Outcome {
        public Settled {
            Objects.requireNonNull(settlement);
        }

        @Override
        public Settlement stored() {
            return settlement;
        }
    }

    /**
     * The terms make no sense on this calendar, or the rule does not cover them: whoever asks is told so.
     *
     * @param stored what is kept where the call is stored all the same
     */
    record Refused(Violation violation, Settlement stored) implements Outcome {
        public Refused {
            Objects.requireNonNull(violation);
            Objects.requireNonNull(stored);
        }
    }
}
