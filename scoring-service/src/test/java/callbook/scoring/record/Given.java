package callbook.scoring.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import callbook.scoring.settlement.VoidReason;

/** Short words for what the tests of the record are given. */
final class Given {

    static final Instant AS_OF = Instant.parse("2026-06-01T00:00:00Z");
    static final Published WITNESSED = new Published(Instant.parse("2026-04-01T18:15:58Z"), true);
    static final Published BACKFILLED = new Published(WITNESSED.at(), false);
    static final Silence NOTHING = new Silence(0, List.of());
    static final Debate NO_DEBATE = new Debate(Optional.empty(), List.of());

    static final Course RIGHT = ended(new End.Judged(true));
    static final Course WRONG = ended(new End.Judged(false));
    static final Course VOID = ended(new End.Voided(VoidReason.NO_SESSION));
    static final Course OPEN = new Course(false, false, false, Optional.of(AS_OF.plusSeconds(1)), Optional.empty());
    static final Course OVERDUE = new Course(false, false, false, Optional.of(AS_OF), Optional.empty());
    static final Course LATE = new Course(true, false, false, RIGHT.dueAt(), RIGHT.end());
    static final Course RESTATED = new Course(false, true, false, RIGHT.dueAt(), RIGHT.end());

    static Course ended(End end) {
        return new Course(false, false, false, Optional.of(AS_OF.minusSeconds(60)), Optional.of(end));
    }

    static Call call(Course course) {
        return new Call(new Aim(Set.of("IWM"), Optional.of(Direction.DOWN)), Optional.empty(), course);
    }

    static Call call(Course course, String confidence) {
        return new Call(call(course).aim(), Optional.of(new BigDecimal(confidence)), course);
    }

    static Memo memo(Published published, Call... calls) {
        return new Memo(List.of(new Revision(published, NOTHING, NO_DEBATE, List.of(calls))));
    }

    static Memo memo(Published published, Silence silence) {
        return new Memo(List.of(new Revision(published, silence, NO_DEBATE, List.of())));
    }

    static Memo debated(String stance, List<Mind> minds, Call... calls) {
        Debate debate = new Debate(Direction.ofStance(stance), minds);
        return new Memo(List.of(new Revision(WITNESSED, NOTHING, debate, List.of(calls))));
    }

    static Mind mind(String name, String conviction) {
        return new Mind(name, Optional.of(new BigDecimal(conviction)), false);
    }

    static Mind abstaining(String name) {
        return new Mind(name, Optional.empty(), true);
    }

    static Map<GroupKey, Group> groups(Grouping grouping, Stream<Memo> memos) {
        Scan scan = new Scan(grouping, AS_OF);
        memos.forEach(scan);
        return scan.groups();
    }

    static Group whole(Stream<Memo> memos) {
        return groups(Grouping.WHOLE, memos).get(GroupKey.WHOLE);
    }

    private Given() {
    }
}
