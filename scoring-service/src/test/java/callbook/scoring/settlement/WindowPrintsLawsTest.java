package callbook.scoring.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import callbook.scoring.claim.Bound;
import callbook.scoring.claim.Call;
import callbook.scoring.claim.Deadline;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Measure;
import callbook.scoring.claim.Observed;
import callbook.scoring.claim.Op;
import callbook.scoring.claim.Truth;
import callbook.scoring.price.Price;
import callbook.scoring.price.Print;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Bars may leave a window open; where they decide it, they say what the prints say that they were made of. */
class WindowPrintsLawsTest {
    private static final Instant OPEN = Instant.parse("2026-04-01T13:30:00Z");

    @Property(tries = 400)
    void what_is_decided_on_bars_is_what_the_prints_themselves_say(@ForAll("calls") Call call, @ForAll long seed,
            @ForAll @IntRange(max = 4) int kept) {
        Leg leg = call.legs().get(0);
        if (leg.measure() == Measure.SPREAD || !(call.deadline() instanceof Deadline.Hours hours)) {
            return;
        }
        Ticks ticks = new Ticks(leg.subject(), AnyWindow.FIRST, AnyWindow.DAYS, seed);
        Settlement s = Given.settle(call, AnyWindow.tape(List.of(ticks), seed, kept, BigDecimal.ONE));
        Optional<Print> base = s.legs().get(0).base();
        Instant after = base.map(Print::time).filter(time -> time.isAfter(call.madeAt())).orElse(call.madeAt());
        List<BigDecimal> prints = s.verdict() == Verdict.VOID ? List.of() : ticks.in(after, hours.until());
        if (!prints.isEmpty()) {
            Price from = new Price.Exact(base.flatMap(Print::value).orElseGet(() -> ticks.at(call.madeAt())));
            Truth decisive = Comparison.decisive(leg.observed());
            boolean decided = prints.stream().anyMatch(
                    print -> new Comparison(leg, Optional.of(from)).truth(Glimpse.at(print)) == decisive);

            assertEquals(decided, s.legs().get(0).holds() == decisive);
        }
    }

    @Property(tries = 500)
    void a_part_of_a_session_is_decided_as_its_prints_say_where_the_bound_is_one_of_the_days_prints(@ForAll long seed,
            @ForAll @IntRange(max = 76) int begins, @ForAll @IntRange(min = 1, max = 78) int lasts,
            @ForAll @IntRange(max = 77) int nth, @ForAll @IntRange(max = 4) int kept, @ForAll("watched") Leg watched) {
        Ticks ticks = new Ticks("SPY", AnyWindow.FIRST, AnyWindow.DAYS, seed);
        Instant madeAt = OPEN.plusSeconds(300L * begins);
        Instant until = madeAt.plusSeconds(300L * lasts);
        BigDecimal bound = ticks.in(OPEN, OPEN.plusSeconds(300L * 78)).get(nth);
        Leg leg = new Leg(watched.measured(), new Bound.Threshold(watched.op(), bound), watched.observed(), watched.prints());

        Truth holds = Given.settle(Given.call(madeAt.toString(), new Deadline.Hours(until), leg),
                AnyWindow.tape(List.of(ticks), seed, kept, BigDecimal.ONE)).legs().get(0).holds();

        Truth decisive = Comparison.decisive(leg.observed());
        boolean decided = ticks.in(madeAt, until).stream().anyMatch(
                print -> new Comparison(leg, Optional.empty()).truth(Glimpse.at(print)) == decisive);
        assertTrue(holds == Truth.UNKNOWN || decided == (holds == decisive), () -> holds + " where prints say " + decided);
    }

    @Provide
    Arbitrary<Leg> watched() {
        return Combinators.combine(Arbitraries.of(Op.GT, Op.GE, Op.LT, Op.LE),
                Arbitraries.of(Observed.THROUGHOUT, Observed.ANY_TIME))
                .as((op, observed) -> Given.observed(observed, Given.level("SPY", op, "1")));
    }

    @Provide
    Arbitrary<Call> calls() {
        return AnyWindow.calls();
    }
}
