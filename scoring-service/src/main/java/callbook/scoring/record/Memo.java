package callbook.scoring.record;

import java.util.List;
import java.util.Optional;

/**
 * A memo as it was known at an instant.
 *
 * @param revisions oldest first, at least one
 */
record Memo(List<Revision> revisions) {

    Memo {
        revisions = List.copyOf(revisions);
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("a memo without a revision");
        }
    }

    /** Its abstentions and untestable predictions are the memo's; those of older ones it has corrected. */
    Revision newest() {
        return revisions.get(revisions.size() - 1);
    }

    /**
     * The revision with the memo's only call, where that points the way of the debate's stance: its convictions are then about
     * that call. They are taken from the revision that made the call, for a conviction that is corrected later is no forecast.
     * A call that restates another is a second one: a conviction does not say which of the two it is about.
     */
    Optional<Revision> debated() {
        List<Revision> calling = revisions.stream().filter(r -> !r.calls().isEmpty()).toList();
        boolean one = calling.size() == 1 && calling.get(0).calls().size() == 1;
        return one ? Optional.of(calling.get(0)).filter(Memo::isAligned) : Optional.empty();
    }

    private static boolean isAligned(Revision r) {
        return r.debate().stance().isPresent() && r.calls().get(0).aim().direction().equals(r.debate().stance());
    }
}
