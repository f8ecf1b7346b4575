package callbook.scoring.settlement;

import java.util.List;

/**
 * What a window has of one session.
 *
 * @param sightings in the order of time
 * @param gaps the bars that would say the rest: not there yet, not at all, or without a range
 */
record Look(List<Sighting> sightings, List<Reading> gaps) {
    Look {
        sightings = List.copyOf(sightings);
        gaps = List.copyOf(gaps);
    }
}
