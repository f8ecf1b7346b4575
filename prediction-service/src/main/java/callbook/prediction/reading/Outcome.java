package callbook.prediction.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import callbook.prediction.claim.Call;
import callbook.prediction.claim.Untestable;
import callbook.prediction.claim.Untestable.Reason;

/** What the prose that belongs to one set of tags, or to none, has come to. */
final class Outcome {

    /** What a tag may fill in; the rest of the reasons it may not overrule. */
    private static final Set<Reason> FILLABLE = EnumSet.of(Reason.NO_SUBJECT, Reason.NO_DIRECTION, Reason.NO_DEADLINE);

    private final List<Call> calls = new ArrayList<>();
    private final List<Untestable> untestable = new ArrayList<>();
    private boolean closed;

    void add(Call call) {
        calls.add(call);
    }

    void add(Untestable one) {
        untestable.add(one);
    }

    /** Keeps the tags silent: the text they belong to is not the author's. */
    void close() {
        closed = true;
    }

    /** Whether the tags may speak: the prose makes no call, and gives no reason against one. */
    boolean isOpen() {
        return !closed && calls.isEmpty() && untestable.stream().allMatch(one -> FILLABLE.contains(one.reason()));
    }

    /** Whether the prose has come to nothing at all. */
    boolean isEmpty() {
        return calls.isEmpty() && untestable.isEmpty();
    }

    /** Puts what the tags state in the place of what the prose left open. */
    void replace(Call call) {
        untestable.clear();
        calls.add(call);
    }

    void addTo(Findings findings) {
        findings.calls().addAll(calls);
        findings.untestable().addAll(untestable);
    }
}
