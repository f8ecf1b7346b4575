package callbook.scoring.settlement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import callbook.scoring.claim.Bound;
import callbook.scoring.claim.Call;
import callbook.scoring.claim.Deadline;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Measure;
import callbook.scoring.claim.Observed;
import callbook.scoring.claim.Op;
import callbook.scoring.price.IntradayBar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Calls of 31 March to 6 April 2026 over a window, and the bars of random walks. */
final class AnyWindow {
    static final LocalDate FIRST = LocalDate.of(2026, 3, 30);
    static final int DAYS = 10;
    private static final Instant START = Instant.parse("2026-03-31T00:00:00Z");
    private static final int STEPS = 7 * 288;

    static Arbitrary<Call> calls() {
        Arbitrary<Leg> legs = Combinators.combine(Arbitraries.of(Measure.class), Arbitraries.of(Op.class),
                Arbitraries.integers().between(-30, 30), Arbitraries.of(Observed.THROUGHOUT, Observed.ANY_TIME),
                Arbitraries.of(true, false, false)).as(AnyWindow::leg);
        Arbitrary<Deadline> deadlines = Arbitraries.oneOf(
                Arbitraries.integers().between(0, STEPS).map(steps -> new Deadline.Hours(START.plusSeconds(300L * steps))),
                Arbitraries.integers().between(1, 7).map(day -> new Deadline.SessionClose(FIRST.plusDays(day), day % 2 == 0)),
                Arbitraries.integers().between(1, 3).map(n -> new Deadline.Sessions(n, n == 1)));
        return Combinators.combine(Arbitraries.integers().between(0, STEPS), legs, deadlines)
                .as((steps, leg, deadline) -> Given.call(START.plusSeconds(300L * steps).toString(), deadline, leg));
    }

    private static Leg leg(Measure measure, Op op, int tenths, Observed observed, boolean closes) {
        String bound = BigDecimal.valueOf(measure == Measure.LEVEL ? 1000 + tenths : tenths, 1).toString();
        Leg plain = switch (measure) {
            case LEVEL -> Given.level("SPY", Op.GT, bound);
            case CHANGE -> Given.change("SPY", Op.GT, bound);
            case SPREAD -> Given.spread("SPY", "QQQ", Op.GT, bound);
        };
        BigDecimal value = new BigDecimal(bound);
        Bound compared = op == Op.BETWEEN ? new Bound.Band(value, value.add(BigDecimal.ONE)) : new Bound.Threshold(op, value);
        Leg leg = Given.observed(observed, new Leg(plain.measured(), compared, plain.observed(), plain.prints()));
        return closes && measure == Measure.SPREAD ? Given.onCloses(leg) : leg;
    }

    static List<Ticks> ticks(Call call, long seed) {
        return call.symbols().stream().map(symbol -> new Ticks(symbol, FIRST, DAYS, seed)).toList();
    }

    /** Every daily bar and, of each five intraday bars, {@code kept}. */
    static TestTape tape(List<Ticks> ticks, long seed, int kept, BigDecimal factor) {
        TestTape tape = new TestTape();
        for (Ticks one : ticks) {
            one.daily().forEach(bar -> tape.with(TestBars.times(bar, factor)));
            for (IntradayBar bar : one.intraday()) {
                boolean isKept = kept == 4 || new Random(seed ^ bar.start().hashCode()).nextInt(5) < kept;
                Optional.of(bar).filter(b -> isKept).map(b -> Ticks.times(b, factor)).ifPresent(tape::with);
            }
        }
        return tape;
    }

    private AnyWindow() {
    }
}
