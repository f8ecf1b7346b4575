package callbook.scoring.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import callbook.scoring.claim.Call;
import callbook.scoring.claim.Deadline;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Measure;
import callbook.scoring.claim.Truth;
import callbook.scoring.price.Price;
import callbook.scoring.price.Print;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Bars may leave a window open; where they decide it, they say what the prints say that they were made of. */
class WindowPrintsLawsTest {

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

    @Provide
    Arbitrary<Call> calls() {
        return AnyWindow.calls();
    }
}
