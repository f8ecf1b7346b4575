package callbook.scoring.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import callbook.scoring.claim.Call;
import callbook.scoring.claim.Deadline;
import callbook.scoring.claim.Leg;
import callbook.scoring.claim.Op;
import callbook.scoring.price.DailyBar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/**
 * What never changes a verdict, and what always turns it round. The calls are of spring 2026, clocks and Good Friday included.
 */
class SettlerLawsTest {
    private static final Instant START = Instant.parse("2026-02-25T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 20);
    private static final int MINUTES = 60 * 24 * 45;
    private static final int DAYS = 70;

    @Property
    void neither_the_order_of_bars_nor_other_instruments_nor_later_bars_change_anything(@ForAll("calls") Call call,
            @ForAll long seed) {
        List<DailyBar> bars = TestBars.walk(call.symbols(), FIRST, DAYS, seed);
        Settlement settlement = settle(call, bars);
        List<DailyBar> others = new ArrayList<>(bars);
        others.removeIf(bar -> settlement.lastPrintAt().isPresent()
                && bar.date().isAfter(LocalDate.ofInstant(settlement.lastPrintAt().get(), java.time.ZoneOffset.UTC)));
        others.addAll(TestBars.walk(List.of("NVDA", "ETH-USD"), FIRST, DAYS, seed + 1));
        Collections.shuffle(others, new Random(seed));

        assertEquals(settlement, settle(call, others));
        assertEquals(settlement, settle(call, bars), "settled again");
    }

    @Property
    void above_mirrors_at_most_and_below_mirrors_at_least(@ForAll("calls") Call call, @ForAll long seed) {
        Leg leg = call.legs().get(0);
        Op mirrored = switch (leg.op()) {
            case GT -> Op.LE;
            case LE -> Op.GT;
            case GE -> Op.LT;
            default -> Op.GE;
        };
        Leg other = new Leg(leg.measured(), new callbook.scoring.claim.Bound.Threshold(mirrored,
                ((callbook.scoring.claim.Bound.Threshold) leg.bound()).value()), leg.observed(), leg.prints());
        List<DailyBar> bars = TestBars.walk(call.symbols(), FIRST, DAYS, seed);

        Settlement one = settle(call, bars);
        Settlement two = settle(withLeg(call, other), bars);

        assertEquals(one.reason(), two.reason());
        if (one.verdict() == Verdict.RIGHT || one.verdict() == Verdict.WRONG) {
            assertNotEquals(one.verdict(), two.verdict());
        }
    }

    @Property
    void all_prices_of_a_symbol_times_anything_leave_its_move_as_it_is(@ForAll("calls") Call call, @ForAll long seed,
            @ForAll @LongRange(min = 1, max = 100_000) long thousandths) {
        List<DailyBar> bars = TestBars.walk(call.symbols(), FIRST, DAYS, seed);
        BigDecimal factor = BigDecimal.valueOf(thousandths, 3);
        List<DailyBar> scaled = bars.stream()
                .map(bar -> bar.symbol().equals(call.legs().get(0).subject()) ? TestBars.times(bar, factor) : bar)
                .toList();

        Settlement one = settle(call, bars);
        Settlement two = settle(call, scaled);

        assertEquals(one.verdict(), two.verdict());
        assertEquals(one.reason(), two.reason());
        assertEquals(one.legs().get(0).holds(), two.legs().get(0).holds());
        assertEquals(one.legs().get(0).measured(), two.legs().get(0).measured());
    }

    @Property
    void a_call_is_open_before_it_is_due_and_settled_once_for_all_from_its_last_print_on(@ForAll("calls") Call call,
            @ForAll long seed) {
        TestTape tape = TestBars.tape(TestBars.walk(call.symbols(), FIRST, DAYS, seed));
        Settlement last = Given.settle(call, tape);
        if (last.lastPrintAt().isEmpty()) {
            return;
        }
        Instant known = last.dueAt().isAfter(last.lastPrintAt().get()) ? last.dueAt() : last.lastPrintAt().get();

        assertEquals(Verdict.OPEN, Given.settle(call, tape, known.minusNanos(1)).verdict());
        assertEquals(last, Given.settle(call, tape, known));
    }

    @Property
    void the_moments_are_those_that_a_search_through_every_session_finds(@ForAll("calls") Call call, @ForAll long seed) {
        TestTape tape = TestBars.tape(TestBars.walk(call.symbols(), FIRST, DAYS, seed));
        Settlement settlement = Given.settle(call, tape);

        Optional<SlowMoments> slow = SlowMoments.of(call);

        assertEquals(slow.isEmpty(), settlement.reason().equals(Optional.of(VoidReason.NO_SESSION)));
        slow.ifPresent(moments -> {
            assertEquals(moments.base(), settlement.legs().get(0).base().orElseThrow().time());
            assertEquals(moments.settling(), settlement.legs().get(0).settling().orElseThrow().time());
        });
    }

    @Provide
    Arbitrary<Call> calls() {
        Arbitrary<Leg> legs = Combinators
                .combine(Arbitraries.of("SPY", "BTC-USD", "US10Y", "EUR-USD", "WTI", "SPY/QQQ"),
                        Arbitraries.of(Op.GT, Op.GE, Op.LT, Op.LE),
                        Arbitraries.integers().between(-30, 30), Arbitraries.of(true, false))
                .as((symbols, op, tenths, closes) -> {
                    String bound = BigDecimal.valueOf(tenths, 1).toString();
                    String[] both = symbols.split("/");
                    Leg leg = both.length == 1 ? Given.change(symbols, op, bound)
                            : Given.spread(both[0], both[1], op, bound);
                    return closes ? Given.onCloses(leg) : leg;
                });
        return Combinators.combine(Arbitraries.integers().between(0, MINUTES), Arbitraries.of(true, false), legs,
                deadlines()).as((minutes, onTheHour, leg, deadline) -> {
                    int rounded = onTheHour ? minutes / 30 * 30 : minutes;
                    return Given.call(START.plusSeconds(60L * rounded).toString(), deadline, leg);
                });
    }

    private static Arbitrary<Deadline> deadlines() {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(5, 55).map(FIRST::plusDays);
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, MINUTES / 30)
                        .map(halves -> new Deadline.Hours(START.plusSeconds(1800L * halves))),
                Combinators.combine(dates, Arbitraries.of(true, false)).as(Deadline.SessionClose::new),
                Combinators.combine(dates, Arbitraries.of(true, false)).as(Deadline.Date::new),
                dates.map(Deadline.SessionOpen::new),
                Combinators.combine(Arbitraries.integers().between(1, 4), Arbitraries.of(true, false))
                        .as(Deadline.Sessions::new));
    }

    private static Settlement settle(Call call, List<DailyBar> bars) {
        return Given.settle(call, TestBars.tape(bars));
    }

    private static Call withLeg(Call call, Leg leg) {
        return new Call(call.madeAt(), List.of(leg), call.deadline(), call.base(), call.confidence(), call.kinds());
    }
}
