package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import callbook.scoring.claim.Truth;
import callbook.scoring.price.Print;

/**
 * Prints of a window that are looked at together, and what they alone say of the leg.
 *
 * @param at when the last of them was
 * @param used the bars that they were read from
 * @param benchmark only of a spread
 * @param truth FALSE of a leg THROUGHOUT, and TRUE of one at ANY_TIME, decides the leg
 * @param measured the quantity as it is shown, where it is one number
 * @param glimpse what is known of the subject's prints; empty of a spread
 */
record Sighting(Instant at, List<Reading> used, Print subject, Optional<Print> benchmark, Truth truth,
        Optional<BigDecimal> measured, Optional<Glimpse> glimpse) {
    Sighting {
        Objects.requireNonNull(at);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(truth);
        used = List.copyOf(used);
    }
}
