package callbook.scoring.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import callbook.scoring.claim.Bound;
import callbook.scoring.claim.Call;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Measure;
import callbook.scoring.claim.Observed;
import callbook.scoring.claim.Op;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What never changes whether something holds throughout a window or at any time in it, and what always turns it round. */
class WindowLawsTest {

    @Property(tries = 200)
    void neither_the_order_of_bars_nor_other_instruments_nor_later_bars_change_anything(@ForAll("calls") Call call,
            @ForAll long seed, @ForAll @IntRange(max = 4) int kept) {
        List<Ticks> ticks = AnyWindow.ticks(call, seed);
        Settlement settlement = Given.settle(call, AnyWindow.tape(ticks, seed, kept, BigDecimal.ONE));
        List<Ticks> others = new ArrayList<>(ticks);
        others.add(new Ticks("NVDA", AnyWindow.FIRST, AnyWindow.DAYS, seed));
        others.add(new Ticks(call.legs().get(0).subject(), AnyWindow.FIRST.plusDays(AnyWindow.DAYS + 1), AnyWindow.DAYS, seed));
        Collections.reverse(others);

        assertEquals(settlement, Given.settle(call, AnyWindow.tape(others, seed, kept, BigDecimal.ONE)));
    }

    @Property(tries = 300)
    void throughout_above_mirrors_at_any_time_at_most(@ForAll("calls") Call call, @ForAll long seed,
            @ForAll @IntRange(max = 4) int kept) {
        Leg leg = call.legs().get(0);
        TestTape tape = AnyWindow.tape(AnyWindow.ticks(call, seed), seed, kept, BigDecimal.ONE);
        if (!(leg.bound() instanceof Bound.Threshold threshold)) {
            return;
        }
        Observed other = leg.observed() == Observed.THROUGHOUT ? Observed.ANY_TIME : Observed.THROUGHOUT;
        Leg mirrored = new Leg(leg.measured(), new Bound.Threshold(mirror(leg.op()), threshold.value()), other, leg.prints());

        Settlement one = Given.settle(call, tape);
        Settlement two = Given.settle(Given.call(call.madeAt().toString(), call.deadline(), mirrored), tape);

        assertEquals(one.reason(), two.reason());
        if (one.verdict() != Verdict.VOID) {
            assertNotEquals(one.verdict(), two.verdict());
        }
    }

    @Property(tries = 200)
    void all_prices_times_anything_leave_a_move_as_it_is(@ForAll("calls") Call call, @ForAll long seed,
            @ForAll @IntRange(max = 4) int kept, @ForAll @LongRange(min = 1, max = 100_000) long thousandths) {
        if (call.legs().get(0).measure() != Measure.LEVEL) {
            Settlement one = Given.settle(call, AnyWindow.tape(AnyWindow.ticks(call, seed), seed, kept, BigDecimal.ONE));
            Settlement two = Given.settle(call,
                    AnyWindow.tape(AnyWindow.ticks(call, seed), seed, kept, BigDecimal.valueOf(thousandths, 3)));

            assertEquals(one.reason(), two.reason());
            assertEquals(one.verdict(), two.verdict());
            assertEquals(one.legs().get(0).measured(), two.legs().get(0).measured());
        }
    }

    @Provide
    Arbitrary<Call> calls() {
        return AnyWindow.calls();
    }

    private static Op mirror(Op op) {
        return switch (op) {
            case GT -> Op.LE;
            case LE -> Op.GT;
            case GE -> Op.LT;
            default -> Op.GE;
        };
    }
}
