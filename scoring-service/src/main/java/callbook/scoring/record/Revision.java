package callbook.scoring.record;

import java.util.List;

/**
 * What the newest extractor read in one revision of a memo.
 *
 * @param calls first made in this revision; one that an older revision made stays there
 */
record Revision(Published published, Silence silence, Debate debate, List<Call> calls) {

    Revision {
        calls = List.copyOf(calls);
    }
}
