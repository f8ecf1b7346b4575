package callbook.scoring.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import callbook.scoring.claim.Checked;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.LegTerms;

/**
 * What a call is about.
 *
 * @param subjects of its legs, each once; what they are measured against is none
 * @param direction empty where it points both ways or neither
 */
record Aim(Set<String> subjects, Optional<Direction> direction) {

    Aim {
        subjects = Set.copyOf(subjects);
    }

    /** The aim of a stored call; a leg in words that this service does not know yet leaves it without a direction. */
    static Aim of(List<LegTerms> legs) {
        Set<String> subjects = new TreeSet<>();
        legs.stream().map(LegTerms::subject).filter(Objects::nonNull).forEach(subjects::add);
        List<Checked<Leg>> read = legs.stream().map(leg -> leg.read("leg")).toList();
        boolean known = read.stream().allMatch(leg -> leg.violations().isEmpty());
        return new Aim(subjects, known ? Direction.of(read.stream().map(Checked::get).toList()) : Optional.empty());
    }
}
