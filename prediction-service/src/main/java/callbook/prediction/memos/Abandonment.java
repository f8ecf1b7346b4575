package callbook.prediction.memos;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which extractor versions no instance runs any more: those whose reruns nobody has held at any look for so long that
 * an instance of theirs, which looks for work every few seconds, would have taken one. A moment without a holder says nothing:
 * each instance that stops gives its rerun up for another to take.
 */
final class Abandonment {

    private final Duration patience;
    private final Map<String, Instant> since = new HashMap<>();

    Abandonment(Duration patience) {
        this.patience = patience;
    }

    /**
     * Those that are abandoned by now.
     *
     * @param idle the versions with reruns of which nobody holds any at this look
     */
    Set<String> after(Set<String> idle, Instant now) {
        since.keySet().retainAll(idle);
        idle.forEach(version -> since.putIfAbsent(version, now));
        return idle.stream().filter(version -> !since.get(version).plus(patience).isAfter(now))
                .collect(Collectors.toSet());
    }
}
