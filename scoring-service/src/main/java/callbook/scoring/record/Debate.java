package callbook.scoring.record;

import java.util.List;
import java.util.Optional;

/**
 * The debate under a memo.
 *
 * @param stance the way its minds agree on; empty where they do not
 */
record Debate(Optional<Direction> stance, List<Mind> minds) {

    Debate {
        minds = List.copyOf(minds);
    }
}
