package callbook.scoring.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import callbook.scoring.calendar.Session;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Truth;
import callbook.scoring.price.Price;

/**
 * What came of looking at a window: at its sessions in their order, as far as the first prints that decide.
 *
 * @param sighting the prints that decide; else the first that leave it open, else the last; empty where there are none
 * @param readings everything that was read and that is not there
 */
record Watched(Truth truth, Optional<Sighting> sighting, List<Reading> readings) {
    Watched {
        Objects.requireNonNull(truth);
        Objects.requireNonNull(sighting);
        readings = List.copyOf(readings);
    }

    /**
     * Looks at a window.
     *
     * @param base of the subject, where there is one
     */
    static Watched of(Leg leg, Optional<Price> base, List<Session> sessions, Watcher watcher) {
        Truth decisive = Comparison.decisive(leg.observed());
        Optional<BandBases> band = BandBases.of(leg, base);
        List<Reading> readings = new ArrayList<>();
        List<Sighting> seen = new ArrayList<>();
        for (Session session : sessions) {
            Look look = watcher.look(session);
            for (Sighting sighting : look.sightings()) {
                readings.addAll(sighting.used());
                seen.add(sighting);
                if (sighting.truth() == decisive || isDecided(band, sighting)) {
                    return new Watched(decisive, Optional.of(sighting), readings);
                }
            }
            readings.addAll(look.gaps());
        }
        boolean isWhole = !seen.isEmpty() && readings.stream().allMatch(Reading::isThere)
                && seen.stream().noneMatch(sighting -> sighting.truth() == Truth.UNKNOWN);
        Truth other = decisive == Truth.TRUE ? Truth.FALSE : Truth.TRUE;
        return new Watched(isWhole ? other : Truth.UNKNOWN, shown(seen), readings);
    }

    /** Whether there was nothing to look at, and nothing that will be. */
    boolean isBlank() {
        return sighting.isEmpty() && readings.isEmpty();
    }

    /** The same, where something more is not there. */
    Watched missing(Reading reading) {
        return new Watched(truth, sighting, Stream.concat(readings.stream(), Stream.of(reading)).toList());
    }

    private static boolean isDecided(Optional<BandBases> band, Sighting sighting) {
        return band.isPresent() && sighting.glimpse().filter(band.get()::isDecidedWith).isPresent();
    }

    private static Optional<Sighting> shown(List<Sighting> seen) {
        Optional<Sighting> open = seen.stream().filter(sighting -> sighting.truth() == Truth.UNKNOWN).findFirst();
        return open.isPresent() || seen.isEmpty() ? open : Optional.of(seen.get(seen.size() - 1));
    }
}
