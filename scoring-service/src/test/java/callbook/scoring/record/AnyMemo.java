package callbook.scoring.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import callbook.scoring.settlement.VoidReason;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Every kind of memo that the record may meet. */
final class AnyMemo {

    /** Memos of one or two revisions that are either both witnessed or both not. */
    static Arbitrary<List<Memo>> memos() {
        return Combinators.combine(Arbitraries.of(true, false), parts().list().ofMinSize(1).ofMaxSize(2))
                .as((witnessed, parts) -> new Memo(parts.stream().map(p -> p.revision(witnessed)).toList()))
                .list().ofMaxSize(20);
    }

    private record Part(Instant at, Silence silence, Debate debate, List<Call> calls) {

        Revision revision(boolean witnessed) {
            return new Revision(new Published(at, witnessed), silence, debate, calls);
        }
    }

    private static Arbitrary<Part> parts() {
        Arbitrary<Instant> at = Arbitraries.longs().between(-90, 90).map(d -> Given.AS_OF.plusSeconds(d * 86_400));
        Arbitrary<Silence> silence = Combinators.combine(Arbitraries.integers().between(0, 2),
                Arbitraries.of("NO_DEADLINE", "CONDITIONAL").list().ofMaxSize(2)).as(Silence::new);
        return Combinators.combine(at, silence, debates(), calls().list().ofMaxSize(2)).as(Part::new);
    }

    private static Arbitrary<Debate> debates() {
        Arbitrary<Mind> minds = Combinators
                .combine(Arbitraries.of("Axiom", "Flux"), probabilities(), Arbitraries.of(true, false))
                .as((name, p, abstained) -> new Mind(name, abstained ? Optional.empty() : p, abstained));
        return Combinators.combine(Arbitraries.of(Direction.class).optional(), minds.list().ofMaxSize(2)).as(Debate::new);
    }

    private static Arbitrary<Call> calls() {
        Arbitrary<Aim> aims = Combinators.combine(Arbitraries.of("IWM", "META").set().ofMinSize(1).ofMaxSize(2),
                Arbitraries.of(Direction.class).optional()).as(Aim::new);
        return Combinators.combine(aims, probabilities(), courses()).as(Call::new);
    }

    private static Arbitrary<Course> courses() {
        Arbitrary<Boolean> rarely = Arbitraries.integers().between(0, 9).map(i -> i == 0);
        Arbitrary<Instant> due = Arbitraries.longs().between(-2, 2).map(Given.AS_OF::plusSeconds);
        Arbitrary<End> end = Arbitraries.oneOf(Arbitraries.of(true, false).map(End.Judged::new),
                Arbitraries.of(VoidReason.class).map(End.Voided::new));
        return Combinators.combine(rarely, rarely, rarely, due.optional(), end.optional()).as(Course::new);
    }

    private static Arbitrary<Optional<BigDecimal>> probabilities() {
        return Arbitraries.doubles().between(0, 1).map(BigDecimal::valueOf).optional();
    }

    private AnyMemo() {
    }
}
